<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>关于 Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>显示您租用的 GPU 机器及其登录方式。本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。图标来自 Lucide（ISC 许可证）。使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>公网 IPv4</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>内网 IPv4</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPU 类型</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>GPU 数量</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>系统盘</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>临时盘</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>产品类型</translation>
    </message>
    <message>
        <source>System</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总费用</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>重新查询提供商。</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>此链接没有指明任何实例：%1。它应为 latchkey://instance/ID 的形式，其中 ID 是您某个实例的 ID。</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>显示您租用的 GPU 机器及其登录方式。</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>浏览示例数据。</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>显示具有此 ID 的实例。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>意外的参数“%1”。</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>选项 --instance 需要一个 ID。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>快速打开(&amp;Q)…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>快速打开</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>按 ID 打开实例(&amp;O)…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>按 ID 打开实例</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>按名称排序</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>按状态排序</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>按 GPU 排序</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>按区域排序</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>按价格排序</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>启动时间(&amp;T)</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>按启动时间排序</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>反转排序顺序</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>公网 IPv4(&amp;I)</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>复制公网 IPv4</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>内网 IPv4(&amp;L)</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>复制内网 IPv4</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>复制用户名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>SSH 命令(&amp;S)</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>复制 SSH 命令</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>ID(&amp;D)</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>显示或隐藏密码(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>显示或隐藏密码</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>更改用户名(&amp;N)…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>更改用户名</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>立即清除剪贴板(&amp;C)</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>立即清除剪贴板</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>作为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>将实例信息复制为文本</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>作为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>将实例信息复制为 JSON</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>作为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>将实例信息复制为 Markdown</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>作为 curl 命令(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>复制为 curl 命令</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>包含密码(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>复制实例信息（含密码）</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>原始响应(&amp;W)</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>原始响应</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>编辑账户(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>重新登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>移除账户(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>示例数据(&amp;D)</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>设置(&amp;P)…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>菜单(&amp;M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>账户菜单</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>关于 Latchkey(&amp;A)</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>关于 Latchkey</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>退出(&amp;U)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>登录实例</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>复制与导出</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln 核</numerusform></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>port of the machine, port inside</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln 秒前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>仅 CPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln 个 GPU</numerusform></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of GPUs, model</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The provider cannot be reached. Check the network connection and the account's API address.</source>
        <translation>无法连接到提供商。请检查网络连接和账户的 API 地址。</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>提供商未及时响应。请稍后重试。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>连接不安全，因此未发送任何内容。请检查账户的 API 地址和本机时钟。</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>提供商的证书不是由本机信任的证书颁发机构签发的，因此未发送任何内容。请检查账户的 API 地址，或向其运营者索取颁发机构的证书。</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>收到的证书属于其他主机而非提供商，因此未发送任何内容。请检查账户的 API 地址，或确认此网络是否要求登录。</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>提供商的证书已过期或尚未生效，因此未发送任何内容。请检查本机的日期和时间；如果无误，请告知提供商。</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>提供商仅支持过时的不安全加密方式，因此未发送任何内容。请检查账户的 API 地址，或告知提供商。</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>提供商重定向到了另一个地址，令牌未发送到该地址。请检查账户的 API 地址。</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>响应过大，不可能正确，已被丢弃。请检查账户的 API 地址。</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>提供商不再接受此访问令牌。请重新登录。</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>提供商不接受此访问令牌。请从提供商的页面重新复制，或直接登录。</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>此账户无权查看该内容。请向账户所有者申请权限，或换用其他令牌。</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>提供商没有此实例。它可能已被删除；请检查其 ID。</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>此地址没有相应的 API。请检查账户的 API 地址。</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>提供商要求减少请求次数。Latchkey 会等待并自动重试。</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>提供商自身出现问题。Latchkey 会自动重试。</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>提供商拒绝了请求。请查看详情，或检查账户的 API 地址。</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>提供商报告了故障。具体内容请查看详情。</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>收到的响应不符合提供商 API 的格式。请检查账户的 API 地址，或确认此网络是否要求登录。</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>提供商发来的是另一个实例的信息，未予显示。请稍后重试。</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>此账户还没有访问令牌。请登录以查看其实例。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>密钥环已锁定。请解锁后重试，或仅为本次会话登录。</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>密钥环中找不到此账户的令牌，密钥环可能已锁定。请解锁后重试，或重新登录。</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>密钥环中的条目已被删除。请重新登录。</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>此桌面没有正在运行的密钥环服务。请启动一个，或仅在本次会话中保留令牌。</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>密钥环拒绝了访问。请在其中允许 Latchkey，或仅在本次会话中保留令牌。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>密钥环没有响应。请查看是否有要求解锁的窗口，或仅在本次会话中保留令牌。</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>密钥环未能返回已存储的令牌。请重试，或仅在本次会话中保留令牌。</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>密钥环报告了故障。请查看详情，或仅在本次会话中保留令牌。</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>上次查看时保存的数据已损坏，现已另行存放。正在获取新数据。</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>保存的设置已损坏，现已另行存放。请重新添加缺失的账户。</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>无法写入文件。请检查主文件夹的可用空间和权限。</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Latchkey 的一部分缺失，或来自其他版本。请重新安装 Latchkey。</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>提供商要求等待至 %1。届时 Latchkey 会自动重试。</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>提供商的答复：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>要求等待 %Ln 秒。</numerusform></translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏%1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>复制实例信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>访问令牌已过期。请重新登录。</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>访问令牌将在 %Ln 分钟后过期。请重新登录以免中断。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>Latchkey 已在运行，但没有响应。请稍后重试，或先结束它。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>部署中</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>预配中</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预订</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>构建中</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>创建中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>重启中</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>删除中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>进入休眠</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>已休眠</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>Latchkey 找不到可用来打开窗口的显示器。请在桌面环境中启动，或使用 ssh -X 连接。</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>此显示器的颜色数太少，无法绘制：每像素仅 %1 位，而 Latchkey 至少需要 %2 位。</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>未安装任何字体，文字将无法显示。请安装字体（例如 DejaVu），然后重新启动 Latchkey。</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>Latchkey 不知道在哪里保存您的账户：未设置 HOME。请将其设为您的主文件夹，或使用 --demo 浏览示例。</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>例如：研究</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>API 地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>粘贴令牌(&amp;P)</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>访问令牌或 API 密钥(&amp;T)</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>访问令牌的有效期为两小时。API 密钥 (ak_…) 在更换之前一直有效。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>密码仅向提供商发送一次，不会保存在任何地方。</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>仍然保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>仅在本次会话中保留(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>留空则保留当前令牌</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>正在验证令牌…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>正在将令牌存入密钥环…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>请输入登录所用的电子邮件地址。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>已保存的令牌属于之前的地址，不会发送到其他地址。请粘贴新地址的令牌，或直接登录。</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>提供商不允许用此电子邮件地址和密码登录。请检查这两项。</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>提供商不允许用此电子邮件地址和密码登录。其答复：%1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>此地址没有相应的 API。请检查地址。</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>编辑“%1”(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>重新登录“%1”(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>移除“%1”(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>latchkey::Accounts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>account name that another account has, number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>latchkey::ClipboardBar</name>
    <message>
        <source>C&amp;lear now</source>
        <translation>立即清除(&amp;L)</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>剪贴板中没有从此处复制的机密内容。</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>剪贴板中现在是其他内容。</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>剪贴板已清除。</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>清除后无法确认剪贴板内容。为保险起见，请复制其他内容将其覆盖。</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>已复制“%1”。</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>正在清除剪贴板…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>已复制“%1”。剪贴板将在 %Ln 秒后清除。</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>复制实例信息（含密码）</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>将复制“%1”的全部信息，包括密码和其他机密内容。剪贴板将在 %Ln 秒后清除。</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>连同密码一起复制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
</context>
<context>
    <name>latchkey::ExportDialog</name>
    <message>
        <source>&amp;Include passwords and other secrets</source>
        <translation>包含密码和其他机密内容(&amp;I)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>“%1”的实例信息</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>列表（%Ln 个实例）</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV（用于电子表格）</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>任何能读取此文件的人都能登录该机器。</translation>
    </message>
</context>
<context>
    <name>latchkey::FleetModel</name>
    <message>
        <source>%1, %2</source>
        <comment>facts about an instance read out one after the other</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>latchkey::FleetPane</name>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>排序依据(&amp;B)</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>没有与“%1”匹配的实例。</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>此账户没有实例。您在提供商处租用的实例会自动显示在这里。</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>正在加载实例…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>无法加载实例。</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>要从本机移除“%1”及其令牌吗？提供商处不会有任何改变。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>无法移除“%1”的令牌，因此保留了该账户。</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>仍然移除(&amp;R)</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>按 ID 打开实例</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>原始响应</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>已更新。</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <translation>%1 — Latchkey</translation>
    </message>
    <message>
        <source>%1 — %2 — Latchkey</source>
        <comment>name, status</comment>
        <translation>%1 — %2 — Latchkey</translation>
    </message>
</context>
<context>
    <name>latchkey::NoticeBar</name>
    <message>
        <source>De&amp;tails</source>
        <translation>详情(&amp;D)</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>高对比度(&amp;T)</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>列表显示内容</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>登录实例</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>终端命令(&amp;E)</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>SSH 命令的开头部分，例如：ssh -i ~/.ssh/gpu</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>隐藏已显示密码的延时(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>清除已复制密码的延时(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>不让窗口出现在屏幕截图中(&amp;P)</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>窗口可见时的刷新间隔(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>窗口隐藏时的刷新间隔(&amp;H)</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>行为(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>语言和颜色</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>名称、地址、GPU、区域或命令</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>原始响应</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>尚未收到此实例的响应。请先刷新。</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>机密内容已隐藏。圆点标出 Latchkey 无法识别的内容。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>还没有可供复制的信息。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>实例信息</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>含密码的实例信息</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>未复制任何内容：桌面没有接受。请点击窗口后重试。</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl 命令</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>正在加载实例信息…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>%1更新</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>还没有可供复制的信息。</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>密码不会保存在本机；此密码将在下次刷新时获取。</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>未复制任何内容：此实例的“%1”没有值。</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>没有 SSH 命令：缺少用户名或公网地址，或其中含有会被 ssh 误读的内容。</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>复制所选内容(&amp;S)</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>选择一个实例以查看其信息。</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>未复制“%1”：其中含有粘贴时可能造成危害的字符。</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>未复制“%1”：桌面没有接受。请点击窗口后重试。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>用于登录的用户名。留空则使用提供商给出的用户名。</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>latchkey::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>GPU 机器，一目了然</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>查看您在 Nebula Block 租用的实例是否在运行、花费了多少以及如何登录。您的访问令牌保存在本机的密钥环中。</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>浏览示例数据(&amp;L)</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>Latchkeyについて</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>借りているGPUマシンと、その接続方法を表示します。GNU General Public Licenseバージョン3以降の下で提供されるフリーソフトウェアです。アイコンはLucide (ISCライセンス) によるものです。Qt %1を使用しています。</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>パブリックIPv4</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>LAN IPv4</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPUタイプ</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>GPU数</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>ルートディスク</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>一時ディスク</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>製品タイプ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>合計費用</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>単価</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>プロバイダーに再度問い合わせます。</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>このリンクはインスタンスを指していません: %1。latchkey://instance/ID の形式で、お使いのインスタンスの ID を指定してください。</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>借りているGPUマシンと、その接続方法を表示します。</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>サンプルデータで試します。</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>このIDのインスタンスを表示します。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>「%1」は予期しない引数です。</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>オプション「--instance」にはIDが必要です。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>クイックオープン(&amp;Q)…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>クイックオープン</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>一覧を検索</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>IDでインスタンスを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>IDでインスタンスを開く</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>名前で並べ替え</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>状態で並べ替え</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>GPUで並べ替え</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>リージョンで並べ替え</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>単価(&amp;P)</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>単価で並べ替え</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>開始日時(&amp;T)</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>開始日時で並べ替え</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>並べ替え順を反転</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>パブリックIPv4(&amp;I)</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>パブリックIPv4をコピー</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>LAN IPv4(&amp;L)</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>LAN IPv4をコピー</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>ユーザー名をコピー</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>パスワードをコピー</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>SSHコマンド(&amp;S)</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>SSHコマンドをコピー</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>ID(&amp;D)</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>パスワードの表示/非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>パスワードの表示/非表示</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>ユーザー名を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>ユーザー名を変更</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>クリップボードを今すぐ消去(&amp;C)</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>クリップボードを今すぐ消去</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキスト形式(&amp;T)</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>情報をテキスト形式でコピー</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON形式(&amp;J)</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>情報をJSON形式でコピー</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown形式(&amp;M)</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>情報をMarkdown形式でコピー</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>curlコマンド(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>curlコマンドとしてコピー</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>パスワードも含める(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>パスワードも含めて情報をコピー</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>生の応答(&amp;W)</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>生の応答</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>アカウントを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントを編集</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>もう一度サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>アカウントを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>サンプルデータ(&amp;D)</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>メニュー(&amp;M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>アカウントメニュー</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Latchkeyについて(&amp;A)</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Latchkeyについて</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>終了(&amp;X)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>コピーとエクスポート</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
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
        <translation>%1/時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Lnコア</numerusform></translation>
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
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln秒前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln時間前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>CPUのみ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>GPU %Ln基</numerusform></translation>
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
        <translation>プロバイダーに接続できません。ネットワーク接続と、アカウントのAPIアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>プロバイダーから時間内に応答がありませんでした。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>接続が安全ではないため、何も送信していません。アカウントのAPIアドレスと、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>プロバイダーの証明書に、このコンピューターが信頼する認証局の署名がないため、何も送信していません。アカウントのAPIアドレスを確認するか、運営者に認証局の証明書を求めてください。</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>提示された証明書がプロバイダーではなく別のホストのものであるため、何も送信していません。アカウントのAPIアドレスと、このネットワークでログインを求められていないかを確認してください。</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>プロバイダーの証明書が期限切れか、まだ有効になっていないため、何も送信していません。このコンピューターの日付と時刻を確認し、正しい場合はプロバイダーに連絡してください。</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>プロバイダーが古くて安全でない暗号化にしか対応していないため、何も送信していません。アカウントのAPIアドレスを確認するか、プロバイダーに連絡してください。</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>プロバイダーから別のアドレスに誘導されましたが、そこにはトークンを送信していません。アカウントのAPIアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>応答が異常に大きいため破棄しました。アカウントのAPIアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>プロバイダーがアクセストークンを受け付けなくなりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>プロバイダーがこのアクセストークンを受け付けません。プロバイダーのページからコピーし直すか、サインインしてください。</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>このアカウントには表示する権限がありません。アカウントの所有者にアクセス権を求めるか、別のトークンを使用してください。</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>このインスタンスはプロバイダーに存在しません。削除された可能性があります。IDを確認してください。</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>このアドレスには該当するAPIがありません。アカウントのAPIアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>プロバイダーからリクエストを減らすよう求められました。Latchkeyはしばらく待ってから自動的に再試行します。</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>プロバイダー側で問題が発生しています。Latchkeyは自動的に再試行します。</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>プロバイダーがリクエストを拒否しました。詳細を確認するか、アカウントのAPIアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>プロバイダーからエラーが報告されました。内容は詳細を確認してください。</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>プロバイダーのAPIとは異なる応答が返されました。アカウントのAPIアドレスと、このネットワークでログインを求められていないかを確認してください。</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>プロバイダーから別のインスタンスの情報が送られてきたため、表示していません。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>このアカウントにはまだアクセストークンがありません。インスタンスを表示するにはサインインしてください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>キーリングがロックされています。ロックを解除して再試行するか、このセッションのみサインインしてください。</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>キーリングにこのアカウントのトークンが見つかりません。ロックされている可能性があります。ロックを解除して再試行するか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>キーリングの項目が削除されています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>このデスクトップではキーリングサービスが動作していません。サービスを開始するか、トークンをこのセッションのみ保持してください。</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>キーリングへのアクセスが拒否されました。キーリングでLatchkeyを許可するか、トークンをこのセッションのみ保持してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>キーリングが応答しません。ロックの解除を求めるウィンドウがないか確認するか、トークンをこのセッションのみ保持してください。</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>保存したトークンをキーリングから読み出せませんでした。再試行するか、このセッションのみ保持してください。</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>キーリングからエラーが報告されました。詳細を確認するか、トークンをこのセッションのみ保持してください。</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>前回表示時の保存データが壊れていたため、別の場所に移しました。新しいデータを取得しています。</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>保存された設定が壊れていたため、別の場所に移しました。足りないアカウントを追加し直してください。</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>ファイルに書き込めませんでした。ホームフォルダーの空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Latchkey の一部がないか、別のバージョンのものです。Latchkey をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>プロバイダーから、%1まで待つよう求められました。その後、Latchkeyは自動的に再試行します。</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>プロバイダーの応答: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTPステータス: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>%Ln秒待つよう求められました。</numerusform></translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>情報をコピー(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>アクセストークンの有効期限が切れました。もう一度サインインしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>アクセストークンの有効期限はあと%Ln分です。中断なく続けるには、もう一度サインインしてください。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>Latchkeyはすでに起動していますが、応答しません。しばらく待ってから再試行するか、先に終了してください。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>デプロイ中</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>構築中</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動処理中</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>休止処理中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>休止済み</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>Latchkeyのウィンドウを開くディスプレイが見つかりません。デスクトップ上で起動するか、ssh -Xで接続してください。</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>このディスプレイは色数が少なすぎて描画できません。1画素あたり%1ビットですが、Latchkeyには%2ビット以上が必要です。</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>フォントがインストールされていないため、文字を表示できません。DejaVuなどのフォントをインストールして、Latchkeyを起動し直してください。</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>HOMEが設定されていないため、アカウントの保存先がわかりません。HOMEにホームフォルダーを設定するか、--demoで試してください。</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>例: 研究用</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>APIアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>トークンを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>アクセストークンまたはAPIキー(&amp;T)</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>アクセストークンの有効期間は2時間です。APIキー (ak_…) は再発行するまで有効です。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>パスワードはプロバイダーに一度だけ送信され、どこにも保存されません。</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>それでも保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>このセッションのみ保持(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントを編集</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>空欄なら現在のトークンを維持</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>トークンを確認しています…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>トークンをキーリングに保存しています…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>サインインに使うメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>保存済みのトークンは以前のアドレス用のため、別のアドレスには送信されません。新しいアドレス用のトークンを貼り付けるか、サインインしてください。</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>このメールアドレスとパスワードではプロバイダーにサインインできません。両方を確認してください。</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>このメールアドレスとパスワードではプロバイダーにサインインできません。プロバイダーの応答: %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>このアドレスには該当するAPIがありません。アドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>「%1」を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>「%1」にもう一度サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>「%1」を削除(&amp;R)…</translation>
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
        <translation>今すぐ消去(&amp;L)</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>Latchkeyからコピーした機密情報は、クリップボードにありません。</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>クリップボードの内容は別のものに変わりました。</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>クリップボードを消去しました。</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>消去後にクリップボードを確認できませんでした。念のため、別の内容をコピーして上書きしてください。</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1をコピーしました。</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>クリップボードを消去しています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>%1をコピーしました。クリップボードは%Ln秒後に消去します。</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>パスワードも含めて情報をコピー</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>「%1」のすべての情報を、パスワードなどの機密情報も含めてコピーします。クリップボードは%Ln秒後に消去します。</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>パスワードも含めてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
</context>
<context>
    <name>latchkey::ExportDialog</name>
    <message>
        <source>&amp;Include passwords and other secrets</source>
        <translation>パスワードなどの機密情報を含める(&amp;I)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>「%1」の情報</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>インスタンス一覧 (%Ln件)</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算ソフト用)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>このファイルを読める人は誰でも、マシンに接続できるようになります。</translation>
    </message>
</context>
<context>
    <name>latchkey::FleetModel</name>
    <message>
        <source>%1, %2</source>
        <comment>facts about an instance read out one after the other</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>latchkey::FleetPane</name>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>並べ替え(&amp;B)</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>「%1」に一致するインスタンスはありません。</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>このアカウントにはインスタンスがありません。プロバイダーで借りると、自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>インスタンスを読み込んでいます…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>インスタンスを読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>「%1」とそのトークンをこのコンピューターから削除しますか? プロバイダー側では何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>「%1」のトークンを削除できなかったため、アカウントは残してあります。</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>それでも削除(&amp;R)</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>IDでインスタンスを開く</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>インスタンスのID</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1にエクスポートしました。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>生の応答</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>更新しました。</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント%1</translation>
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
        <translation>詳細(&amp;D)</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>ハイコントラスト(&amp;T)</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>一覧の表示項目</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>ターミナルコマンド(&amp;E)</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>SSHコマンドの先頭部分 (例: ssh -i ~/.ssh/gpu)</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>表示したパスワードを隠すまでの時間(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>コピーしたパスワードを消去するまでの時間(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>ウィンドウを画面キャプチャに含めない(&amp;P)</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>ウィンドウ表示中の更新間隔(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>ウィンドウ非表示中の更新間隔(&amp;H)</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>動作(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>言語と配色</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>名前、アドレス、GPU、リージョン、またはコマンド</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>生の応答</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>このインスタンスの応答はまだ届いていません。先に更新してください。</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>機密情報は隠してあります。「•」の付いた行は、Latchkeyが認識していない項目です。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
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
        <translation>コピーできる情報がまだありません。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>パスワードを含む情報</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>デスクトップに受け付けられず、何もコピーできませんでした。ウィンドウ内をクリックして再試行してください。</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curlコマンド</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>デプロイ先</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>情報を読み込んでいます…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>コピーできる情報がまだありません。</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>パスワードはこのコンピューターに保存されません。次回の更新時に取得されます。</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>このインスタンスには「%1」の値がないため、何もコピーしませんでした。</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>SSHコマンドがありません。ユーザー名またはパブリックアドレスがないか、sshが誤って解釈する内容が含まれています。</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>選択範囲をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>インスタンスを選択すると、情報が表示されます。</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>%1をコピーしませんでした。貼り付けると害を及ぼすおそれのある文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>デスクトップに受け付けられず、%1をコピーできませんでした。ウィンドウ内をクリックして再試行してください。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>ログインに使うユーザー名です。空欄にすると、プロバイダーが指定するユーザー名を使います。</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>latchkey::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>GPUマシンの状況をひと目で</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>Nebula Blockで借りているインスタンスが実行中かどうか、これまでの費用、接続方法を確認できます。アクセストークンはこのコンピューターのキーリングにのみ保存されます。</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>サンプルデータで試す(&amp;L)</translation>
    </message>
</context>
</TS>

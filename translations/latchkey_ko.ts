<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ko_KR">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>Latchkey 정보</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>빌린 GPU 머신과 접속 방법을 표시합니다. GNU General Public License 버전 3 이상에 따른 자유 소프트웨어입니다. Lucide 아이콘(ISC 라이선스)을 사용합니다. Qt %1 버전으로 만들었습니다.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>공인 IPv4</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>LAN IPv4</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>로그인 방식</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPU 유형</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>GPU 수</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>루트 디스크</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>임시 디스크</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>제품 유형</translation>
    </message>
    <message>
        <source>System</source>
        <translation>운영 체제</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>가동 시간</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>총비용</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>시간당 요금</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>제공업체에 다시 조회합니다.</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>이 링크는 인스턴스를 가리키지 않습니다: %1. latchkey://instance/ID 형식이어야 하며, ID는 사용 중인 인스턴스의 ID여야 합니다.</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>빌린 GPU 머신과 접속 방법을 표시합니다.</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>샘플 데이터로 둘러봅니다.</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>이 ID의 인스턴스를 표시합니다.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>“%1” 인수는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>--instance 옵션에는 ID가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>빠른 열기(&amp;Q)…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>빠른 열기</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>검색(&amp;S)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>목록 검색</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>ID로 인스턴스 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>ID로 인스턴스 열기</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>이름순으로 정렬</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>상태(&amp;S)</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>상태순으로 정렬</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>GPU(&amp;G)</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>GPU순으로 정렬</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>리전(&amp;R)</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>리전순으로 정렬</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>요금(&amp;P)</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>요금순으로 정렬</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>시작 시각(&amp;T)</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>시작 시각순으로 정렬</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>내림차순(&amp;D)</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>정렬 순서 뒤집기</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>공인 IPv4(&amp;I)</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>공인 IPv4 복사</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>LAN IPv4(&amp;L)</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>LAN IPv4 복사</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>사용자 이름(&amp;U)</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>사용자 이름 복사</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>암호(&amp;P)</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>암호 복사</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>SSH 명령(&amp;S)</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>SSH 명령 복사</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>ID(&amp;D)</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID 복사</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>암호 표시/숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>암호 표시/숨기기</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>사용자 이름 변경(&amp;N)…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>사용자 이름 변경</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>지금 클립보드 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>지금 클립보드 지우기</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>텍스트로(&amp;T)</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>전체 정보를 텍스트로 복사</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON으로(&amp;J)</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>전체 정보를 JSON으로 복사</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown으로(&amp;M)</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>전체 정보를 Markdown으로 복사</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>curl 명령으로(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>curl 명령으로 복사</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>암호 포함(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>암호를 포함한 전체 정보 복사</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>API 응답 원문(&amp;W)</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>API 응답 원문</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>계정 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>계정 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>계정 편집</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>다시 로그인(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>계정 제거(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>계정 제거</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>샘플 데이터(&amp;D)</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>샘플 데이터</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>설정(&amp;P)…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>메뉴(&amp;M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>계정 메뉴</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Latchkey 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Latchkey 정보</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>끝내기(&amp;X)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>접속</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>복사 및 내보내기</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
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
        <translation>%1/시간</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
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
            <numerusform>%Ln코어</numerusform></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>port of the machine, port inside</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, how long ago</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln초 전</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln분 전</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln시간 전</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln일 전</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>CPU 전용</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>GPU %Ln개</numerusform></translation>
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
        <translation>제공업체에 연결할 수 없습니다. 네트워크 연결과 계정의 API 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>제공업체가 제시간에 응답하지 않았습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>연결이 안전하지 않아 아무것도 보내지 않았습니다. 계정의 API 주소와 이 컴퓨터의 시계를 확인하십시오.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>제공업체의 인증서에 이 컴퓨터가 신뢰하는 인증 기관의 서명이 없어 아무것도 보내지 않았습니다. 계정의 API 주소를 확인하거나, 서버 운영자에게 인증 기관의 인증서를 요청하십시오.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>받은 인증서가 제공업체가 아닌 다른 호스트의 인증서여서 아무것도 보내지 않았습니다. 계정의 API 주소를 확인하거나, 이 네트워크에서 로그인을 요구하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>제공업체의 인증서가 만료되었거나 아직 유효하지 않아 아무것도 보내지 않았습니다. 이 컴퓨터의 날짜와 시간을 확인하고, 올바르면 제공업체에 알리십시오.</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>제공업체가 지원하는 암호화 방식이 너무 오래되어 안전하지 않으므로 아무것도 보내지 않았습니다. 계정의 API 주소를 확인하거나 제공업체에 알리십시오.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>제공업체가 요청을 다른 주소로 리디렉션했지만, 그 주소로는 토큰을 보내지 않았습니다. 계정의 API 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>응답이 비정상적으로 커서 처리하지 않았습니다. 계정의 API 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>액세스 토큰이 더 이상 유효하지 않습니다. 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>이 액세스 토큰은 유효하지 않습니다. 제공업체 페이지에서 다시 복사하거나 로그인하십시오.</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>이 계정에는 해당 내용을 볼 권한이 없습니다. 계정 소유자에게 접근 권한을 요청하거나 다른 토큰을 사용하십시오.</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>제공업체에 이 인스턴스가 없습니다. 삭제되었을 수 있으니 ID를 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>이 주소에는 해당 API가 없습니다. 계정의 API 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>제공업체가 요청 횟수를 제한하고 있습니다. Latchkey가 잠시 후 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>제공업체 쪽에 문제가 있습니다. Latchkey가 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>제공업체가 요청을 거부했습니다. 자세한 정보를 보거나 계정의 API 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>제공업체에서 오류가 발생했습니다. 내용은 자세한 정보에서 확인하십시오.</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>받은 응답이 제공업체 API의 응답이 아닙니다. 계정의 API 주소를 확인하거나, 이 네트워크에서 로그인을 요구하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>제공업체가 다른 인스턴스의 정보를 보냈으므로 표시하지 않았습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>이 계정에는 아직 액세스 토큰이 없습니다. 인스턴스를 보려면 로그인하십시오.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>키링이 잠겨 있습니다. 잠금을 해제하고 다시 시도하거나, 이번 세션 동안만 로그인하십시오.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>키링에서 이 계정의 토큰을 찾을 수 없습니다. 키링이 잠겨 있을 수 있으니 잠금을 해제하고 다시 시도하거나, 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>키링에 저장된 토큰이 삭제되었습니다. 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>이 데스크톱에서 키링 서비스가 실행되고 있지 않습니다. 서비스를 시작하거나, 토큰을 이번 세션 동안만 유지하십시오.</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>키링이 접근을 거부했습니다. 키링에서 Latchkey의 접근을 허용하거나, 토큰을 이번 세션 동안만 유지하십시오.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>키링이 응답하지 않습니다. 잠금 해제를 요청하는 창이 있는지 찾아보거나, 토큰을 이번 세션 동안만 유지하십시오.</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>저장한 토큰을 키링에서 다시 읽지 못했습니다. 다시 시도하거나, 토큰을 이번 세션 동안만 유지하십시오.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>키링에서 오류가 발생했습니다. 자세한 정보를 보거나, 토큰을 이번 세션 동안만 유지하십시오.</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>저장된 마지막 상태 데이터가 손상되어 따로 보관했습니다. 새 데이터를 가져오고 있습니다.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>저장된 설정이 손상되어 따로 보관했습니다. 빠진 계정을 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>파일을 저장하지 못했습니다. 홈 폴더의 여유 공간과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Latchkey의 일부가 없거나 다른 버전입니다. Latchkey를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>제공업체가 %1까지 기다리도록 요청했습니다. 이후 Latchkey가 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>제공업체의 응답: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 상태: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>%Ln초 동안 기다리라는 요청을 받았습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 복사</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 숨기기</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 표시</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>항목별 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>전체 정보 복사(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>액세스 토큰이 만료되었습니다. 다시 로그인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>액세스 토큰이 %Ln분 후 만료됩니다. 중단 없이 계속 사용하려면 다시 로그인하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>로그인(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>샘플 데이터</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>Latchkey가 이미 실행 중이지만 응답하지 않습니다. 잠시 후 다시 시도하거나, 실행 중인 Latchkey를 먼저 끝내십시오.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>배포 중</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>예약됨</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>구축 중</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>생성 중</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>재부팅 중</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>삭제 중</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>중지 중</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>최대 절전 모드 전환 중</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>최대 절전 모드</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>완료됨</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>Latchkey가 창을 열 디스플레이를 찾지 못했습니다. 데스크톱에서 시작하거나 ssh -X로 접속하십시오.</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>이 디스플레이는 색상 수가 너무 적어 창을 표시할 수 없습니다. 픽셀당 %1비트이지만 Latchkey에는 %2비트 이상이 필요합니다.</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>설치된 글꼴이 없어 글자를 표시할 수 없습니다. DejaVu 같은 글꼴을 설치하고 Latchkey를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>HOME 환경 변수가 설정되지 않아 계정을 저장할 위치를 알 수 없습니다. HOME을 홈 폴더로 설정하거나 --demo 옵션으로 둘러보십시오.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>예: 연구용</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>API 주소(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>토큰 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>액세스 토큰 또는 API 키(&amp;T)</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>액세스 토큰은 2시간 동안 유효합니다. API 키(ak_…)는 재발급할 때까지 유효합니다.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>이메일(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>암호(&amp;W)</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>암호는 제공업체에 한 번만 보내며 어디에도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>그래도 저장(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>이번 세션 동안만 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>계정 편집</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>비워 두면 현재 토큰 유지</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>토큰을 확인하는 중…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>토큰을 키링에 저장하는 중…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>로그인에 사용하는 이메일 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>저장된 토큰은 이전 주소용이므로 다른 주소로 보내지 않습니다. 새 주소의 토큰을 붙여 넣거나 로그인하십시오.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>이 이메일 주소와 암호로는 제공업체에 로그인할 수 없습니다. 둘 다 확인하십시오.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>이 이메일 주소와 암호로는 제공업체에 로그인할 수 없습니다. 제공업체의 응답: %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>이 주소에는 해당 API가 없습니다. 주소를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>“%1” 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>“%1”에 다시 로그인(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>“%1” 제거(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>latchkey::Accounts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>account name that another account has, number</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>latchkey::ClipboardBar</name>
    <message>
        <source>C&amp;lear now</source>
        <translation>지금 지우기(&amp;L)</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>Latchkey에서 복사한 민감한 정보가 클립보드에 없습니다.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>클립보드의 내용이 다른 것으로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>클립보드를 지웠습니다.</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>클립보드를 지웠지만 결과를 확인하지 못했습니다. 확실히 하려면 다른 내용을 복사해 덮어쓰십시오.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 복사됨.</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>클립보드를 지우는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>%1 복사됨. %Ln초 후 클립보드에서 지워집니다.</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>암호를 포함한 전체 정보 복사</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>“%1”의 전체 정보를 복사합니다. 암호를 비롯한 민감한 정보도 함께 복사되며, %Ln초 후 클립보드에서 지워집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>암호와 함께 복사(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
</context>
<context>
    <name>latchkey::ExportDialog</name>
    <message>
        <source>&amp;Include passwords and other secrets</source>
        <translation>암호 등 민감한 정보 포함(&amp;I)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>“%1”의 정보</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>인스턴스 목록(%Ln개)</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV(스프레드시트용)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>파일로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>내보낼 내용(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>이 파일을 읽을 수 있는 사람은 누구나 머신에 접속할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>latchkey::FleetModel</name>
    <message>
        <source>%1, %2</source>
        <comment>facts about an instance read out one after the other</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>latchkey::FleetPane</name>
    <message>
        <source>Instances</source>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>정렬 기준(&amp;B)</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>“%1”에 해당하는 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>이 계정에는 인스턴스가 없습니다. 제공업체에서 인스턴스를 빌리면 여기에 자동으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>인스턴스를 불러오는 중…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>인스턴스를 불러오지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>샘플 데이터</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>계정 제거</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>이 컴퓨터에서 “%1” 계정과 토큰을 제거하시겠습니까? 제공업체 쪽에는 아무런 영향이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>“%1”의 토큰을 제거하지 못해 계정을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>그래도 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>ID로 인스턴스 열기</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>인스턴스 ID</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 파일로 내보냈습니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>API 응답 원문</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>새로 고쳤습니다.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>계정 %1</translation>
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
        <translation>자세한 정보(&amp;D)</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>색상(&amp;O)</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>고대비(&amp;T)</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>목록에 표시할 항목</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>접속</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>터미널 명령(&amp;E)</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>SSH 명령의 시작 부분(예: ssh -i ~/.ssh/gpu)</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>암호 표시 시간(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>복사한 암호 유지 시간(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>화면 캡처에서 Latchkey 창 숨기기(&amp;P)</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>새로 고침 간격</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>창이 보일 때(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>창이 숨겨져 있을 때(&amp;H)</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>데스크톱 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>동작(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>모양(&amp;A)</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>언어 및 색상</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>이름, 주소, GPU, 리전 또는 명령</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>검색 결과</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>API 응답 원문</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>아직 이 인스턴스의 응답을 받지 못했습니다. 먼저 새로 고치십시오.</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>민감한 정보는 숨겨져 있습니다. 줄 앞의 점(•)은 Latchkey가 알지 못하는 항목이라는 표시입니다.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
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
        <translation>아직 복사할 정보가 없습니다.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>전체 정보</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>암호를 포함한 전체 정보</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>데스크톱에서 복사를 허용하지 않아 아무것도 복사하지 못했습니다. 창 안을 클릭한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl 명령</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>접속</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>하드웨어</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>배포 위치</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>정보를 불러오는 중…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>%1 새로 고침됨</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>아직 복사할 정보가 없습니다.</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>암호는 이 컴퓨터에 저장되지 않습니다. 이 암호는 다음 새로 고침 때 가져옵니다.</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>이 인스턴스에는 “%1” 값이 없어 아무것도 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>SSH 명령을 만들 수 없습니다. 사용자 이름이나 공인 주소가 없거나, ssh가 잘못 해석할 수 있는 내용이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>선택 영역 복사(&amp;S)</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>인스턴스를 선택하면 정보가 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>붙여 넣으면 위험할 수 있는 문자가 들어 있어 %1 항목을 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>데스크톱에서 복사를 허용하지 않아 %1 항목을 복사하지 못했습니다. 창 안을 클릭한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>로그인할 때 쓰는 사용자 이름입니다. 비워 두면 제공업체가 지정한 이름을 사용합니다.</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>latchkey::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>한눈에 보는 내 GPU 머신</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>Nebula Block에서 빌린 인스턴스의 실행 여부, 지금까지의 비용, 접속 방법을 확인할 수 있습니다. 액세스 토큰은 이 컴퓨터의 키링에만 보관됩니다.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>계정 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>샘플 데이터로 둘러보기(&amp;L)</translation>
    </message>
</context>
</TS>

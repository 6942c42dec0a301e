<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="tr_TR">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>Latchkey hakkında</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>Kiraladığınız GPU makinelerini ve bunlara nasıl bağlanacağınızı gösterir. GNU Genel Kamu Lisansı sürüm 3 veya sonrası altında özgür yazılımdır. Simgeler: Lucide (ISC lisansı). Qt %1 ile yapılmıştır.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>Genel IPv4</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>LAN IPv4</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portlar</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>Giriş yöntemi</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPU türü</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>GPU sayısı</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Kök disk</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>Geçici disk</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Ürün türü</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Çalışma süresi</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Toplam maliyet</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>Sağlayıcıya yeniden sor.</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>Bu bağlantı bir sunucuyu göstermiyor: %1. Bağlantı, sunucularınızdan birinin ID değeriyle latchkey://instance/ID biçiminde olmalıdır.</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>Kiraladığınız GPU makinelerini ve bunlara nasıl bağlanacağınızı gösterir.</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>Programı örnek verilerle açar.</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>Bu ID’ye sahip sunucuyu gösterir.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Sürümü gösterir.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Beklenmeyen argüman: “%1”.</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>--instance seçeneği bir ID gerektirir.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Yenile</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>&amp;Hızlı aç…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Hızlı aç</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Ara</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Listede ara</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>ID ile sunucuya &amp;git…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>ID ile sunucuya git</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ada göre sırala</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Durum</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>Duruma göre sırala</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>GPU’ya göre sırala</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Bölge</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>Bölgeye göre sırala</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Fiyat</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Fiyata göre sırala</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>Baş&amp;langıç</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>Başlangıç zamanına göre sırala</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;zalan</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Sıralamayı tersine çevir</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>&amp;Genel IPv4</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>Genel IPv4’ü kopyala</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>&amp;LAN IPv4</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>LAN IPv4’ü kopyala</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Kullanıcı adı</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Kullanıcı adını kopyala</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Parolayı kopyala</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>&amp;SSH komutu</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>SSH komutunu kopyala</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>I&amp;D</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID’yi kopyala</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>&amp;Parolayı göster veya gizle</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>Parolayı göster veya gizle</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>K&amp;ullanıcı adını değiştir…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Kullanıcı adını değiştir</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>Panoyu şimdi &amp;temizle</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Panoyu şimdi temizle</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>&amp;Metin olarak</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>Bilgileri metin olarak kopyala</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>&amp;JSON olarak</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>Bilgileri JSON olarak kopyala</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Ma&amp;rkdown olarak</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>Bilgileri Markdown olarak kopyala</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>&amp;curl komutu olarak</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>curl komutu olarak kopyala</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>&amp;Parolalarla…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>Bilgileri parolalarla kopyala</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>Ha&amp;m yanıt</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Ham yanıt</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Hesap ekle…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Hesabı &amp;düzenle…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Hesabı düzenle</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Yeniden oturum aç…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Yeniden oturum aç</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Hesabı &amp;kaldır…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Hesabı kaldır</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>Örnek &amp;veriler</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Örnek veriler</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Tercihler…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Hesaplar</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Hesap menüsü</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Klavye kı&amp;sayolları</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;Latchkey hakkında</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Latchkey hakkında</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Sunucular</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>Kopyalama ve dışa aktarma</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
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
        <translation>%1/sa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
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
            <numerusform>%Ln çekirdek</numerusform></translation>
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
        <translation>az önce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln sn önce</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln dk önce</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln sa önce</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln gün önce</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Yalnızca CPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform></translation>
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
        <translation>Sağlayıcıya ulaşılamıyor. Ağ bağlantısını ve hesabın API adresini denetleyin.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>Sağlayıcı zamanında yanıt vermedi. Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>Bağlantı güvenli değil; bu yüzden hiçbir şey gönderilmedi. Hesabın API adresini ve bu bilgisayarın saatini denetleyin.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>Sağlayıcının sertifikası, bu bilgisayarın güvendiği bir yetkili tarafından imzalanmamış; bu yüzden hiçbir şey gönderilmedi. Hesabın API adresini denetleyin veya hizmeti işletenden sertifika yetkilisinin sertifikasını isteyin.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>Gösterilen sertifika sağlayıcıya değil, başka bir ana makineye ait; bu yüzden hiçbir şey gönderilmedi. Hesabın API adresini denetleyin veya bu ağın oturum açmanızı isteyip istemediğine bakın.</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>Sağlayıcının sertifikasının süresi dolmuş veya sertifika henüz geçerli değil; bu yüzden hiçbir şey gönderilmedi. Bu bilgisayarın tarih ve saatini denetleyin; doğruysa sağlayıcıya bildirin.</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>Sağlayıcı yalnızca güvenli sayılamayacak kadar eski bir şifreleme kullanıyor; bu yüzden hiçbir şey gönderilmedi. Hesabın API adresini denetleyin veya sağlayıcıya bildirin.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>Sağlayıcı başka bir adrese yönlendirdi; belirteç oraya gönderilmedi. Hesabın API adresini denetleyin.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>Yanıt, doğru olamayacak kadar büyüktü ve atıldı. Hesabın API adresini denetleyin.</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>Sağlayıcı erişim belirtecini artık kabul etmiyor. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>Sağlayıcı bu erişim belirtecini kabul etmiyor. Belirteci sağlayıcının sayfasından yeniden kopyalayın veya oturum açın.</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>Bu hesabın bunu görme izni yok. Hesabın sahibinden erişim isteyin veya başka bir belirteç kullanın.</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>Sağlayıcı bu sunucuyu tanımıyor. Silinmiş olabilir; ID’sini denetleyin.</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>Bu adreste böyle bir API yok. Hesabın API adresini denetleyin.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>Sağlayıcı daha az istek gönderilmesini istiyor. Latchkey bekler ve kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>Sağlayıcının kendisinde bir sorun var. Latchkey kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>Sağlayıcı isteği reddetti. Ayrıntılara bakın veya hesabın API adresini denetleyin.</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>Sağlayıcı bir hata bildirdi. Ne bildirdiğini görmek için ayrıntılara bakın.</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>Gelen yanıt, sağlayıcının API’sinin göndereceği türden değil. Hesabın API adresini denetleyin veya bu ağın oturum açmanızı isteyip istemediğine bakın.</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>Sağlayıcı başka bir sunucunun bilgilerini gönderdi; bunlar gösterilmiyor. Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>Bu hesabın henüz erişim belirteci yok. Sunucularını görmek için oturum açın.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>Anahtarlık kilitli. Kilidini açıp yeniden deneyin veya yalnızca bu oturum için giriş yapın.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>Anahtarlıkta bu hesap için belirteç görünmüyor; anahtarlık kilitli olabilir. Kilidini açıp yeniden deneyin veya yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>Anahtarlıktaki kayıt silinmiş. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>Bu masaüstünde çalışan bir anahtarlık hizmeti yok. Bir hizmet başlatın veya belirteci yalnızca bu oturum için saklayın.</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>Anahtarlık erişime izin vermedi. Orada Latchkey programına izin verin veya belirteci yalnızca bu oturum için saklayın.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>Anahtarlık yanıt vermiyor. Kilidi açmanızı isteyen bir pencere olup olmadığına bakın veya belirteci yalnızca bu oturum için saklayın.</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>Anahtarlık, saklanan belirteci geri vermedi. Yeniden deneyin veya belirteci yalnızca bu oturum için saklayın.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>Anahtarlık bir hata bildirdi. Ayrıntılara bakın veya belirteci yalnızca bu oturum için saklayın.</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>Kaydedilmiş son veriler bozulmuştu. Bunlar bir kenara alındı; yeni veriler geliyor.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>Kaydedilmiş ayarlar bozulmuştu ve bir kenara alındı. Eksik hesapları yeniden ekleyin.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>Bir dosya yazılamadı. Boş alanı ve ev klasörünüzün izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Latchkey’in bir parçası eksik ya da başka bir sürümden. Latchkey’i yeniden yükleyin.</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>Sağlayıcı şu zamana kadar beklenmesini istedi: %1. Ardından Latchkey kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>Sağlayıcının yanıtı: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP durumu: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>İstenen bekleme süresi: %Ln saniye.</numerusform></translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>Kopyala: %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Gizle: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Göster: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Değiştir: %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>&amp;Bilgileri kopyala</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>Erişim belirtecinin süresi doldu. Yeniden oturum açın.</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>Erişim belirtecinin süresi %Ln dk içinde doluyor. Kesintisiz sürdürmek için yeniden oturum açın.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ye&amp;niden dene</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Otu&amp;rum aç…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>Örnek veriler</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>Latchkey zaten çalışıyor ama yanıt vermiyor. Biraz bekleyip yeniden deneyin veya önce onu sonlandırın.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Dağıtılıyor</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Hazırlanıyor</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Rezerve</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Kuruluyor</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Oluşturuluyor</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Başlatılıyor</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Yeniden başlatılıyor</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Siliniyor</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Durduruluyor</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Uykuya alınıyor</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>Uykuda</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>Latchkey, penceresini açacak bir ekran bulamadı. Programı bir masaüstünde başlatın veya ssh -X ile bağlanın.</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>Bu ekranın renk sayısı çizim için yetersiz: nokta başına %1 bit var, Latchkey için en az %2 bit gerekir.</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>Hiç yazı tipi kurulu değil; bu yüzden hiçbir şey okunamaz. DejaVu gibi bir yazı tipi kurup Latchkey programını yeniden başlatın.</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>Latchkey hesaplarınızı nerede saklayacağını bilmiyor: HOME ayarlanmamış. HOME değişkenini ev klasörünüze ayarlayın veya --demo ile göz atın.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>Örneğin: Araştırma</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>API a&amp;dresi</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>Belirteç &amp;yapıştır</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>Erişim &amp;belirteci veya API anahtarı</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>Erişim belirteci iki saat geçerlidir. API anahtarı (ak_…) yenilenene kadar geçerlidir.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-posta</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>Parola sağlayıcıya bir kez gönderilir ve hiçbir yerde saklanmaz.</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>Yine de &amp;kaydet</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>Yalnızca bu oturum için &amp;sakla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Hesabı düzenle</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>Mevcut belirteci korumak için boş bırakın</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Yeniden oturum aç</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Belirteç deneniyor…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Belirteç anahtarlığa kaydediliyor…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>Oturum açarken kullandığınız e-posta adresini girin.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Parolanızı girin.</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>Kayıtlı belirteç önceki adrese ait ve başka bir adrese gönderilmez. Yeni adres için bir belirteç yapıştırın veya oturum açın.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>Sağlayıcı bu e-posta adresi ve parolayla oturum açılmasını kabul etmedi. İkisini de denetleyin.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>Sağlayıcı bu e-posta adresi ve parolayla oturum açılmasını kabul etmedi. Sağlayıcının yanıtı: %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>Bu adreste böyle bir API yok. Adresi denetleyin.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>“%1” hesabını &amp;düzenle…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>“%1” hesabında &amp;yeniden oturum aç…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>“%1” hesabını &amp;kaldır…</translation>
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
        <translation>Şim&amp;di temizle</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>Panoda buradan kopyalanmış gizli bir bilgi yok.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>Panoda artık başka bir şey var.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Pano temizlendi.</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>Temizlendikten sonra pano denetlenemedi. Emin olmak için üzerine başka bir şey kopyalayın.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopyalandı.</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>Pano temizleniyor…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>%1 kopyalandı. Pano %Ln sn sonra temizlenecek.</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>Bilgileri parolalarla kopyala</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>“%1” sunucusunun tüm bilgileri (parolalar ve diğer gizli bilgiler dahil) kopyalanacak. Pano %Ln sn sonra temizlenecek.</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>&amp;Parolalarla birlikte kopyala</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Biçim</translation>
    </message>
</context>
<context>
    <name>latchkey::ExportDialog</name>
    <message>
        <source>&amp;Include passwords and other secrets</source>
        <translation>&amp;Parolaları ve diğer gizli bilgileri dahil et</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>“%1” sunucusunun bilgileri</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>%Ln sunuculuk liste</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, hesap tabloları için</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Farklı kaydet…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Kapsam</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>Dosyayı okuyabilen herkes makineye bağlanabilir.</translation>
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
        <translation>Sunucular</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Sı&amp;ralama</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>“%1” ile eşleşen sunucu yok.</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>Bu hesapta sunucu yok. Sağlayıcıdan kiraladığınız sunucular burada kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>Sunucular yükleniyor…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>Sunucular yüklenemedi.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Örnek veriler</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Hesabı kaldır</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>“%1” hesabı ve belirteci bu bilgisayardan kaldırılsın mı? Sağlayıcıda hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>“%1” hesabının belirteci kaldırılamadı; bu yüzden hesap korundu.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>Yine de &amp;kaldır</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>ID ile sunucuya git</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>Sunucunun ID’si</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Dışa aktarıldı: %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Ham yanıt</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Güncellendi.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Hesap %1</translation>
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
        <translation>Ayrın&amp;tılar</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>Yüksek &amp;karşıtlık</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Listede gösterilenler</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>Terminal ko&amp;mutu</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>SSH komutunun başlangıcı, örneğin: ssh -i ~/.ssh/gpu</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>Gösterilen &amp;parolayı şu süre sonra gizle</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>Kopyalanan parolayı şu süre sonra &amp;temizle</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>Pencereyi &amp;ekran görüntülerinden gizle</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Yenileme</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>Pencere &amp;görünürken yenileme aralığı</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>Pencere gi&amp;zliyken yenileme aralığı</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>Da&amp;vranış</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Gör&amp;ünüm</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>Dil ve renkler</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>Ad, adres, GPU, bölge veya komut</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Eşleşmeler</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>Ham yanıt</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>Bu sunucu için henüz yanıt gelmedi. Önce yenileyin.</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>Gizli bilgiler maskelendi. Latchkey tarafından tanınmayanlar noktayla işaretlendi.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
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
        <translation>Henüz kopyalanacak bilgi yok.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>Bilgiler ve parolalar</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Hiçbir şey kopyalanmadı: masaüstü kopyayı kabul etmedi. Pencereye tıklayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl komutu</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Donanım</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>Bilgiler yükleniyor…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Güncellendi: %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>Henüz kopyalanacak bilgi yok.</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>Parolalar bu bilgisayarda saklanmaz; bu parola bir sonraki yenilemeyle gelir.</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>Hiçbir şey kopyalanmadı: bu sunucuda “%1” için bir değer yok.</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>SSH komutu yok: kullanıcı adı veya genel adres eksik ya da ssh programının yanlış yorumlayacağı bir şey içeriyor.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>&amp;Seçimi kopyala</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>Bilgilerini görmek için bir sunucu seçin.</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>%1 kopyalanmadı: yapıştırıldığında zarar verebilecek karakterler içeriyor.</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>%1 kopyalanmadı: masaüstü bunu kabul etmedi. Pencereye tıklayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>Oturum açarken kullanılacak kullanıcı adı. Sağlayıcının verdiği ad için boş bırakın.</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
</context>
<context>
    <name>latchkey::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kısayol</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>GPU makineleriniz bir bakışta</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>Nebula Block’tan kiraladığınız bir sunucunun çalışıp çalışmadığını, ne kadara mal olduğunu ve ona nasıl bağlanacağınızı görün. Erişim belirteciniz bu bilgisayarın anahtarlığında kalır.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Hesap ekle…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>Örnek &amp;verilerle dene</translation>
    </message>
</context>
</TS>

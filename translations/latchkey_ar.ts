<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ar">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>عن Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>يعرض أجهزة GPU التي تستأجرها وطريقة الدخول إليها. برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو ما بعده. الأيقونات من Lucide (رخصة ISC). صُنع باستخدام Qt %1.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>عنوان IPv4 العام</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>عنوان IPv4 المحلي</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>طريقة الدخول</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>نوع GPU</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>عدد GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>قرص النظام</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>القرص المؤقت</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>نوع المنتج</translation>
    </message>
    <message>
        <source>System</source>
        <translation>نظام التشغيل</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>التكلفة الكلية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>استعلم من المزوّد من جديد.</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>لا يشير هذا الرابط إلى أي مثيل: %1. يجب أن يكون على الشكل ‎latchkey://instance/ID‎ مع معرّف أحد مثيلاتك.</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>يعرض أجهزة GPU التي تستأجرها وطريقة الدخول إليها.</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>استكشف البرنامج ببيانات تجريبية.</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>اعرض المثيل ذا المعرّف المحدد.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>اعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>اعرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>معامل غير متوقع «%1».</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>الخيار ‎--instance يحتاج إلى معرّف.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;حدّث</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>حدّث</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>فتح &amp;سريع…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>فتح سريع</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ا&amp;بحث</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>ابحث في القائمة</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>ا&amp;فتح مثيلًا بمعرّفه…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>افتح مثيلًا بمعرّفه</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>رتّب حسب الاسم</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>رتّب حسب الحالة</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>رتّب حسب GPU</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>رتّب حسب المنطقة</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>الس&amp;عر</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>رتّب حسب السعر</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>وقت ال&amp;بدء</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>رتّب حسب وقت البدء</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;تنازليًا</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>اعكس الترتيب</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>عنوان IPv4 ال&amp;عام</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>انسخ عنوان IPv4 العام</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>عنوان IPv4 الم&amp;حلي</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>انسخ عنوان IPv4 المحلي</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ا&amp;سم المستخدم</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>انسخ اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>انسخ كلمة السر</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>&amp;أمر SSH</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>انسخ أمر SSH</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>ال&amp;معرّف</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>انسخ المعرّف</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>أظهر &amp;كلمة السر أو أخفها</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>أظهر كلمة السر أو أخفها</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>&amp;غيّر اسم المستخدم…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>غيّر اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>امسح الحا&amp;فظة الآن</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>امسح الحافظة الآن</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>ك&amp;نص</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>انسخ بيانات المثيل كنص</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>ب&amp;صيغة JSON</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>انسخ بيانات المثيل بصيغة JSON</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>بص&amp;يغة Markdown</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>انسخ بيانات المثيل بصيغة Markdown</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>كأ&amp;مر curl</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>انسخ كأمر curl</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>مع &amp;كلمات السر…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>انسخ بيانات المثيل مع كلمات السر</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;صدّر…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صدّر</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>الر&amp;د الخام</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>الرد الخام</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>أ&amp;ضف حسابًا…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>أضف حسابًا</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;عدّل الحساب…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>عدّل الحساب</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;سجّل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>أ&amp;زل الحساب…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>أزل الحساب</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>&amp;بيانات تجريبية</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>ال&amp;حسابات</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>قائمة الحسابات</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;عن Latchkey</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>عن Latchkey</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>أ&amp;نهِ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>أنهِ</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>المثيلات</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>الدخول إلى المثيل</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>النسخ والتصدير</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
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
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س و%2 د</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 ت.ب</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غ.ب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln نواة</numerusform><numerusform>%Ln نواة</numerusform><numerusform>%Ln نواة</numerusform><numerusform>%Ln أنوية</numerusform><numerusform>%Ln نواة</numerusform><numerusform>%Ln نواة</numerusform></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>port of the machine, port inside</comment>
        <translation>‎%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>منذ %Ln ث</numerusform><numerusform>منذ %Ln ث</numerusform><numerusform>منذ %Ln ث</numerusform><numerusform>منذ %Ln ث</numerusform><numerusform>منذ %Ln ث</numerusform><numerusform>منذ %Ln ث</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>منذ %Ln د</numerusform><numerusform>منذ %Ln د</numerusform><numerusform>منذ %Ln د</numerusform><numerusform>منذ %Ln د</numerusform><numerusform>منذ %Ln د</numerusform><numerusform>منذ %Ln د</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>منذ %Ln س</numerusform><numerusform>منذ %Ln س</numerusform><numerusform>منذ %Ln س</numerusform><numerusform>منذ %Ln س</numerusform><numerusform>منذ %Ln س</numerusform><numerusform>منذ %Ln س</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>منذ %Ln يوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>بلا GPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform><numerusform>%Ln GPU</numerusform><numerusform>%Ln GPU</numerusform><numerusform>%Ln GPU</numerusform><numerusform>%Ln GPU</numerusform><numerusform>%Ln GPU</numerusform></translation>
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
        <translation>تعذّر الوصول إلى المزوّد. تحقق من اتصال الشبكة ومن عنوان API للحساب.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>لم يرد المزوّد في الوقت المناسب. حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>الاتصال غير آمن، لذا لم يُرسل أي شيء. تحقق من عنوان API للحساب ومن ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>شهادة المزوّد ليست موقّعة من أي جهة إصدار يثق بها هذا الحاسوب، لذا لم يُرسل أي شيء. تحقق من عنوان API للحساب، أو اطلب من القائمين عليه شهادة جهة الإصدار.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>الشهادة المعروضة تخص مضيفًا آخر غير المزوّد، لذا لم يُرسل أي شيء. تحقق من عنوان API للحساب، أو مما إذا كانت هذه الشبكة تطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>شهادة المزوّد منتهية أو لم يبدأ سريانها بعد، لذا لم يُرسل أي شيء. تحقق من تاريخ هذا الحاسوب ووقته؛ فإن كانا صحيحين فأبلغ المزوّد.</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>لا يدعم المزوّد إلا تعمية قديمة غير آمنة، لذا لم يُرسل أي شيء. تحقق من عنوان API للحساب، أو أبلغ المزوّد.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>أحال المزوّد إلى عنوان آخر، ولم يُرسل الرمز إليه. تحقق من عنوان API للحساب.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>كان الرد أكبر من أن يكون صحيحًا فأُهمل. تحقق من عنوان API للحساب.</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>لم يعد المزوّد يقبل رمز الوصول. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>لا يقبل المزوّد رمز الوصول هذا. انسخه مجددًا من صفحة المزوّد، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>لا يحق لهذا الحساب الاطلاع على ذلك. اطلب الإذن من مالك الحساب، أو استخدم رمزًا آخر.</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>لا يعرف المزوّد هذا المثيل. ربما حُذف؛ تحقق من معرّفه.</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>لا توجد واجهة API كهذه في هذا العنوان. تحقق من عنوان API للحساب.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>يطلب المزوّد تقليل الطلبات. سينتظر Latchkey ثم يعيد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>لدى المزوّد مشكلة من جهته. سيعيد Latchkey المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>رفض المزوّد الطلب. راجع التفاصيل، أو تحقق من عنوان API للحساب.</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>أبلغ المزوّد عن فشل. راجع التفاصيل لمعرفة ما قاله.</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>الرد ليس مما ترسله واجهة API للمزوّد. تحقق من عنوان API للحساب، أو مما إذا كانت هذه الشبكة تطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>أرسل المزوّد بيانات مثيل آخر، ولم تُعرض. حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>لا يملك هذا الحساب رمز وصول بعد. سجّل الدخول لترى مثيلاته.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>حلقة المفاتيح مقفلة. افتح قفلها وحاول مجددًا، أو سجّل الدخول لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>لا تُظهر حلقة المفاتيح رمزًا لهذا الحساب؛ ربما هي مقفلة. افتح قفلها وحاول مجددًا، أو سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>حُذف المدخل من حلقة المفاتيح. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>لا توجد خدمة حلقة مفاتيح عاملة على سطح المكتب هذا. شغّل واحدة، أو أبقِ الرمز لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>رفضت حلقة المفاتيح الوصول. اسمح فيها لـ Latchkey، أو أبقِ الرمز لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>لا تستجيب حلقة المفاتيح. ابحث عن نافذة تطلب فتح قفلها، أو أبقِ الرمز لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>لم تُعِد حلقة المفاتيح الرمز الذي خُزّن فيها. حاول مجددًا، أو أبقِه لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>أبلغت حلقة المفاتيح عن فشل. راجع التفاصيل، أو أبقِ الرمز لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>كانت البيانات المحفوظة من آخر عرض تالفة فوُضعت جانبًا، ويجري جلب بيانات جديدة.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>كانت الإعدادات المحفوظة تالفة فوُضعت جانبًا. أضف الحسابات الناقصة مجددًا.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>تعذّرت كتابة ملف. تحقق من المساحة الحرة ومن أذونات مجلد المنزل.</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>جزء من Latchkey مفقود أو من إصدار آخر. أعد تثبيت Latchkey.</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>طلب المزوّد الانتظار حتى %1. سيعيد Latchkey المحاولة تلقائيًا بعدها.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>قال المزوّد: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>طُلب الانتظار %Ln ثانية.</numerusform><numerusform>طُلب الانتظار %Ln ثانية.</numerusform><numerusform>طُلب الانتظار %Ln ثانية.</numerusform><numerusform>طُلب الانتظار %Ln ثوانٍ.</numerusform><numerusform>طُلب الانتظار %Ln ثانية.</numerusform><numerusform>طُلب الانتظار %Ln ثانية.</numerusform></translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>انسخ %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>أخفِ %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>أظهر %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>غيّر %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;انسخ</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>انسخ بيانات ال&amp;مثيل</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>انتهت صلاحية رمز الوصول. سجّل الدخول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>تنتهي صلاحية رمز الوصول بعد %Ln دقيقة. سجّل الدخول مجددًا للمتابعة دون انقطاع.</numerusform><numerusform>تنتهي صلاحية رمز الوصول بعد %Ln دقيقة. سجّل الدخول مجددًا للمتابعة دون انقطاع.</numerusform><numerusform>تنتهي صلاحية رمز الوصول بعد %Ln دقيقة. سجّل الدخول مجددًا للمتابعة دون انقطاع.</numerusform><numerusform>تنتهي صلاحية رمز الوصول بعد %Ln دقائق. سجّل الدخول مجددًا للمتابعة دون انقطاع.</numerusform><numerusform>تنتهي صلاحية رمز الوصول بعد %Ln دقيقة. سجّل الدخول مجددًا للمتابعة دون انقطاع.</numerusform><numerusform>تنتهي صلاحية رمز الوصول بعد %Ln دقيقة. سجّل الدخول مجددًا للمتابعة دون انقطاع.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>أعد المحا&amp;ولة</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>سجّل الدخو&amp;ل…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>‏Latchkey يعمل بالفعل لكنه لا يستجيب. انتظر قليلًا وحاول مجددًا، أو أنهِه أولًا.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>قيد النشر</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>قيد البناء</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>يُعاد تشغيله</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>قيد الحذف</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>قيد الإيقاف</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>قيد الإسبات</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>مُسبت</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>لم يجد Latchkey شاشة يفتح نافذته عليها. شغّله على سطح مكتب، أو اتصل باستخدام ssh -X.</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>ألوان هذه الشاشة أقل من أن تكفي للرسم: لديها %1 بت لكل نقطة، ويحتاج Latchkey إلى %2 أو أكثر.</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>لا توجد خطوط مثبّتة، لذا لن يظهر أي نص. ثبّت خطوطًا مثل DejaVu وشغّل Latchkey مجددًا.</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>لا يعرف Latchkey أين يحفظ حساباتك: المتغيّر HOME غير معيّن. عيّنه إلى مجلد المنزل، أو استكشف البرنامج باستخدام ‎--demo.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>اسم الحسا&amp;ب</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>مثلًا: البحث العلمي</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>عنوا&amp;ن API</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>الصق &amp;رمزًا</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>رمز &amp;الوصول أو مفتاح API</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>يدوم رمز الوصول ساعتين. ويدوم مفتاح API (‎ak_…‎) حتى يُجدَّد.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>سجّل الدخو&amp;ل</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتر&amp;وني</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة &amp;السر</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>تُرسل كلمة السر إلى المزوّد مرة واحدة ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>احفظ على أ&amp;ي حال</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>أبقِه لهذ&amp;ه الجلسة فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>أضف حسابًا</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>عدّل الحساب</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>اتركه فارغًا للإبقاء على الرمز الحالي</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>تجري تجربة الرمز…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>يجري تخزين الرمز في حلقة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>أدخل عنوان البريد الإلكتروني الذي تسجّل الدخول به.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة السر.</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>الرمز المحفوظ يخص العنوان السابق ولا يُرسل إلى غيره. الصق رمزًا للعنوان الجديد، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>لم يقبل المزوّد تسجيل دخولك بهذا البريد الإلكتروني وكلمة السر هذه. تحقق من كليهما.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>لم يقبل المزوّد تسجيل دخولك بهذا البريد الإلكتروني وكلمة السر هذه. وقال: %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>لا توجد واجهة API كهذه في هذا العنوان. تحقق منه.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>&amp;عدّل «%1»…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>&amp;سجّل الدخول إلى «%1» مجددًا…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>أ&amp;زل «%1»…</translation>
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
        <translation>امسح الآ&amp;ن</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>لا تحتوي الحافظة على أي معلومات سرية نُسخت من هنا.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>في الحافظة الآن شيء آخر.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>مُسحت الحافظة.</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>تعذّر التحقق من الحافظة بعد مسحها. انسخ شيئًا آخر فوقها للتأكد.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>تم نسخ %1.</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>يجري مسح الحافظة…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>تم نسخ %1. تُمسح الحافظة بعد %Ln ثانية.</numerusform><numerusform>تم نسخ %1. تُمسح الحافظة بعد %Ln ثانية.</numerusform><numerusform>تم نسخ %1. تُمسح الحافظة بعد %Ln ثانية.</numerusform><numerusform>تم نسخ %1. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform><numerusform>تم نسخ %1. تُمسح الحافظة بعد %Ln ثانية.</numerusform><numerusform>تم نسخ %1. تُمسح الحافظة بعد %Ln ثانية.</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>انسخ بيانات المثيل مع كلمات السر</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>ستُنسخ كل بيانات «%1» بما فيها كلمات السر وغيرها من المعلومات السرية. تُمسح الحافظة بعد %Ln ثانية.</numerusform><numerusform>ستُنسخ كل بيانات «%1» بما فيها كلمات السر وغيرها من المعلومات السرية. تُمسح الحافظة بعد %Ln ثانية.</numerusform><numerusform>ستُنسخ كل بيانات «%1» بما فيها كلمات السر وغيرها من المعلومات السرية. تُمسح الحافظة بعد %Ln ثانية.</numerusform><numerusform>ستُنسخ كل بيانات «%1» بما فيها كلمات السر وغيرها من المعلومات السرية. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform><numerusform>ستُنسخ كل بيانات «%1» بما فيها كلمات السر وغيرها من المعلومات السرية. تُمسح الحافظة بعد %Ln ثانية.</numerusform><numerusform>ستُنسخ كل بيانات «%1» بما فيها كلمات السر وغيرها من المعلومات السرية. تُمسح الحافظة بعد %Ln ثانية.</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>انسخ مع كلما&amp;ت السر</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;الصيغة</translation>
    </message>
</context>
<context>
    <name>latchkey::ExportDialog</name>
    <message>
        <source>&amp;Include passwords and other secrets</source>
        <translation>ضمّن كلمات السر &amp;والمعلومات السرية الأخرى</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صدّر</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>بيانات «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>القائمة (%Ln مثيل)</numerusform><numerusform>القائمة (%Ln مثيل)</numerusform><numerusform>القائمة (%Ln مثيل)</numerusform><numerusform>القائمة (%Ln مثيلات)</numerusform><numerusform>القائمة (%Ln مثيلًا)</numerusform><numerusform>القائمة (%Ln مثيل)</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>‏CSV لجداول البيانات</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>ا&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>المحتو&amp;ى</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;الصيغة</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>كل من يستطيع قراءة الملف يمكنه عندئذ الدخول إلى الجهاز.</translation>
    </message>
</context>
<context>
    <name>latchkey::FleetModel</name>
    <message>
        <source>%1, %2</source>
        <comment>facts about an instance read out one after the other</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>latchkey::FleetPane</name>
    <message>
        <source>Instances</source>
        <translation>المثيلات</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;رتّب حسب</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>لا مثيل يطابق «%1».</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>لا مثيلات في هذا الحساب. أي مثيل تستأجره لدى المزوّد يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>يجري تحميل المثيلات…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>تعذّر تحميل المثيلات.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>حدّث</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>أزل الحساب</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>أتريد إزالة «%1» ورمزه من هذا الحاسوب؟ لن يتغيّر شيء لدى المزوّد.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>أ&amp;زل</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>تعذّرت إزالة رمز «%1»، لذا أُبقي الحساب.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>أ&amp;زل على أي حال</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>افتح مثيلًا بمعرّفه</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>معرّف المثيل</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>تم التصدير إلى %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صدّر</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>الرد الخام</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>تم التحديث.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
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
        <translation>&amp;التفاصيل</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>لغة العر&amp;ض</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>الألوا&amp;ن</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>الدخول إلى المثيل</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>&amp;أمر الطرفية</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>ما يبدأ به أمر SSH، مثل: ssh -i ~/.ssh/gpu</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>أخفِ كلمة السر الظاهر&amp;ة بعد مرور</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>امسح كلمة السر المنسوخة بعد مرو&amp;ر</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>استثنِ النافذة من لقطا&amp;ت الشاشة</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>حدّث &amp;والنافذة ظاهرة كل</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>حدّ&amp;ث والنافذة مخفية كل</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>السلو&amp;ك</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;المظهر</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>اللغة والألوان</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>اسم أو عنوان أو GPU أو منطقة أو أمر</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج المطابقة</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>الرد الخام</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>لم يصل أي رد لهذا المثيل بعد. حدّث أولًا.</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>المعلومات السرية مخفية. تدل النقاط على ما لا يعرفه Latchkey.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;انسخ</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
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
        <translation>لا توجد بيانات بعد للنسخ منها.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>بيانات المثيل</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>بيانات المثيل مع كلمات السر</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>لم يُنسخ شيء لأن سطح المكتب لم يقبل ذلك. انقر داخل النافذة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>أمر curl</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>يجري تحميل بيانات المثيل…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>تم التحديث %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>لا توجد بيانات بعد للنسخ منها.</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>لا تُحفظ كلمات السر على هذا الحاسوب؛ ستصل هذه مع التحديث التالي.</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>لم يُنسخ شيء: لا قيمة للحقل «%1» في هذا المثيل.</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>لا يوجد أمر SSH: اسم المستخدم أو العنوان العام ناقص، أو فيه ما قد يسيء ssh قراءته.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>انسخ ال&amp;تحديد</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>اختر مثيلًا لعرض بياناته.</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>لم يتم نسخ %1 لوجود محارف قد تسبب ضررًا عند لصقها.</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>لم يتم نسخ %1 لأن سطح المكتب لم يقبل ذلك. انقر داخل النافذة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>اسم المستخدم لتسجيل الدخول. اتركه فارغًا لاستخدام الاسم الذي يعطيه المزوّد.</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;انسخ</translation>
    </message>
</context>
<context>
    <name>latchkey::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>أجهزة GPU لديك بنظرة واحدة</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>اعرف هل يعمل المثيل الذي تستأجره لدى Nebula Block، وكم كلّف، وكيف تدخل إليه. يبقى رمز الوصول في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;أضف حسابًا…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>استكشف ببيانا&amp;ت تجريبية</translation>
    </message>
</context>
</TS>

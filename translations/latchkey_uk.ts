<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="uk_UA">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>Про Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>Показує орендовані машини з GPU та спосіб входу до них. Вільне програмне забезпечення за умовами GNU General Public License версії 3 або новішої. Піктограми: Lucide (ліцензія ISC). Створено за допомогою Qt %1.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>Публічна IPv4</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>Локальна IPv4</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Порти</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>Спосіб входу</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>Тип GPU</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>Кількість GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Системний диск</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>Тимчасовий диск</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Тип продукту</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Запущено</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Час роботи</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Загальна вартість</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>Запитати провайдера знову.</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>Це посилання не вказує на жоден екземпляр: %1. Воно має виглядати як latchkey://instance/ID, з ID одного з ваших екземплярів.</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>Показує орендовані машини з GPU та спосіб входу до них.</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>Спробувати програму з демоданими.</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>Показати екземпляр із цим ID.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показати цю довідку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показати версію.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Неочікуваний аргумент «%1».</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>Параметр --instance потребує ID.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>&amp;Швидке відкриття…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Швидке відкриття</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Пошук</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Шукати у списку</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>Відкрити &amp;екземпляр за ID…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Відкрити екземпляр за ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Сортувати за назвою</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Стан</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>Сортувати за станом</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>Сортувати за GPU</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Регіон</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>Сортувати за регіоном</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Ціна</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Сортувати за ціною</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>&amp;Час запуску</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>Сортувати за часом запуску</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;За спаданням</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Сортувати у зворотному порядку</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>&amp;Публічна IPv4</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>Копіювати публічну IPv4</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>&amp;Локальна IPv4</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>Копіювати локальну IPv4</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Ім’я користувача</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Копіювати ім’я користувача</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Па&amp;роль</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Копіювати пароль</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>&amp;Команда SSH</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>Копіювати команду SSH</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>I&amp;D</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Копіювати ID</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>Показати або с&amp;ховати пароль</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>Показати або сховати пароль</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>Змінити &amp;ім’я користувача…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Змінити ім’я користувача</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>&amp;Очистити буфер обміну зараз</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Очистити буфер обміну зараз</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Як &amp;текст</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>Копіювати дані як текст</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Як &amp;JSON</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>Копіювати дані як JSON</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Як &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>Копіювати дані як Markdown</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>Як команду &amp;curl</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Копіювати як команду curl</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>З &amp;паролями…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>Копіювати дані з паролями</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Експор&amp;т…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>Нео&amp;броблена відповідь</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Необроблена відповідь</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Додати &amp;обліковий запис…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Змінити обліковий запис…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Змінити обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Увійти знову…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Увійти знову</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Вилучити обліковий запис…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Вилучити обліковий запис</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>&amp;Демодані</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Демодані</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Меню</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Облікові &amp;записи</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Меню облікових записів</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>К&amp;лавіатурні скорочення</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>П&amp;ро Latchkey</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Про Latchkey</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Екземпляри</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Сортування</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>Копіювання й експорт</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
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
        <translation>%1/год</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 ТБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln ядро</numerusform><numerusform>%Ln ядра</numerusform><numerusform>%Ln ядер</numerusform></translation>
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
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln с тому</numerusform><numerusform>%Ln с тому</numerusform><numerusform>%Ln с тому</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln хв тому</numerusform><numerusform>%Ln хв тому</numerusform><numerusform>%Ln хв тому</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln год тому</numerusform><numerusform>%Ln год тому</numerusform><numerusform>%Ln год тому</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день тому</numerusform><numerusform>%Ln дні тому</numerusform><numerusform>%Ln днів тому</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Лише CPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform><numerusform>%Ln GPU</numerusform><numerusform>%Ln GPU</numerusform></translation>
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
        <translation>Не вдалося зв’язатися з провайдером. Перевірте з’єднання з мережею та адресу API облікового запису.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>Провайдер не відповів вчасно. Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>З’єднання незахищене, тому нічого не надіслано. Перевірте адресу API облікового запису та годинник цього комп’ютера.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>Сертифікат провайдера не підписав жоден центр сертифікації, якому довіряє цей комп’ютер, тому нічого не надіслано. Перевірте адресу API облікового запису або попросіть у її оператора сертифікат його центру сертифікації.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>Наданий сертифікат належить іншому вузлу, а не вузлу провайдера, тому нічого не надіслано. Перевірте адресу API облікового запису, а також чи не вимагає ця мережа входу.</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>Строк дії сертифіката провайдера минув або ще не настав, тому нічого не надіслано. Перевірте дату й час на цьому комп’ютері; якщо вони правильні, повідомте провайдера.</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>Провайдер підтримує лише застаріле, небезпечне шифрування, тому нічого не надіслано. Перевірте адресу API облікового запису або повідомте провайдера.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>Провайдер указав на іншу адресу; токен туди не надіслано. Перевірте адресу API облікового запису.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>Відповідь завелика, щоб бути правильною, тому її відкинуто. Перевірте адресу API облікового запису.</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>Провайдер більше не приймає токен доступу. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>Провайдер не приймає цей токен доступу. Скопіюйте його ще раз зі сторінки провайдера або увійдіть.</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>Цей обліковий запис не має права це бачити. Попросіть доступ у його власника або використайте інший токен.</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>Провайдер не знає цього екземпляра. Можливо, його видалено; перевірте ID.</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>За цією адресою немає такого API. Перевірте адресу API облікового запису.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>Провайдер просить надсилати менше запитів. Latchkey зачекає й спробує ще раз автоматично.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>У провайдера власні неполадки. Latchkey спробує ще раз автоматично.</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>Провайдер відхилив запит. Перегляньте подробиці або перевірте адресу API облікового запису.</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>Провайдер повідомив про помилку. Його відповідь дивіться в подробицях.</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>Відповідь не схожа на відповідь API провайдера. Перевірте адресу API облікового запису, а також чи не вимагає ця мережа входу.</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>Провайдер надіслав дані іншого екземпляра, тому їх не показано. Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>Цей обліковий запис ще не має токена доступу. Увійдіть, щоб побачити його екземпляри.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>Сховище ключів заблоковано. Розблокуйте його та спробуйте ще раз або увійдіть лише на цей сеанс.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>Сховище ключів не показує токена цього облікового запису; можливо, воно заблоковане. Розблокуйте його та спробуйте ще раз або увійдіть знову.</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>Запис у сховищі ключів видалено. Увійдіть знову.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>У цьому середовищі не працює служба сховища ключів. Запустіть її або збережіть токен лише на цей сеанс.</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>Сховище ключів відмовило в доступі. Дозвольте в ньому доступ для Latchkey або збережіть токен лише на цей сеанс.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>Сховище ключів не відповідає. Знайдіть вікно із запитом на розблокування або збережіть токен лише на цей сеанс.</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>Сховище ключів не повернуло збережений токен. Спробуйте ще раз або збережіть його лише на цей сеанс.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>Сховище ключів повідомило про помилку. Перегляньте подробиці або збережіть токен лише на цей сеанс.</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>Збережені останні дані було пошкоджено. Їх відкладено, свіжі дані вже завантажуються.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>Збережені налаштування було пошкоджено, їх відкладено. Додайте знову облікові записи, яких бракує.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>Не вдалося записати файл. Перевірте вільне місце та права доступу до домашньої теки.</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Частини Latchkey бракує, або вона з іншої версії. Встановіть Latchkey знову.</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>Провайдер просить зачекати до %1. Потім Latchkey спробує ще раз автоматично.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>Відповідь провайдера: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Код стану HTTP: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>Прохання зачекати %Ln секунду.</numerusform><numerusform>Прохання зачекати %Ln секунди.</numerusform><numerusform>Прохання зачекати %Ln секунд.</numerusform></translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>Копіювати: %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Сховати: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показати: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Змінити: %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>Копіювати &amp;дані</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>Строк дії токена доступу минув. Увійдіть знову.</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>Строк дії токена доступу мине через %Ln хв. Увійдіть знову, щоб працювати без перерви.</numerusform><numerusform>Строк дії токена доступу мине через %Ln хв. Увійдіть знову, щоб працювати без перерви.</numerusform><numerusform>Строк дії токена доступу мине через %Ln хв. Увійдіть знову, щоб працювати без перерви.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Повто&amp;рити</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Уві&amp;йти…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>Демодані</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>Latchkey уже запущено, але програма не відповідає. Зачекайте трохи та спробуйте ще раз або спершу завершіть її.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>Працює</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активний</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Розгортання</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Заброньовано</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Побудова</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Створення</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Перезапуск</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Видалення</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Зупинка</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Присипляння</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>Приспано</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>Latchkey не знайшов дисплея, щоб відкрити вікно. Запустіть програму в графічному середовищі або під’єднайтеся через ssh -X.</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>Цей дисплей має замало кольорів для малювання: кількість бітів на точку — %1, а Latchkey потребує щонайменше %2.</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>Не встановлено жодного шрифту, тож нічого не можна було б прочитати. Установіть шрифти, наприклад DejaVu, і запустіть Latchkey знову.</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>Latchkey не знає, де зберігати облікові записи: змінну HOME не задано. Укажіть у ній свою домашню теку або спробуйте програму з параметром --demo.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>Наприклад: Дослідження</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Адреса API</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>&amp;Вставити токен</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>&amp;Токен доступу або ключ API</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>Токен доступу дійсний дві години. Ключ API (ak_…) дійсний, доки його не замінять новим.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Ел. пошта</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>Пароль надсилається провайдеру один раз і ніде не зберігається.</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>&amp;Зберегти все одно</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>Зберегти лише на цей &amp;сеанс</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Змінити обліковий запис</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>Залиште порожнім, щоб не змінювати токен</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Увійти знову</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Перевірка токена…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Збереження токена у сховищі ключів…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>Введіть адресу ел. пошти, з якою ви входите.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>Збережений токен належить попередній адресі й не надсилається на іншу. Вставте токен для нової адреси або увійдіть.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>Провайдер не дозволив вхід із цією адресою ел. пошти та паролем. Перевірте їх.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>Провайдер не дозволив вхід із цією адресою ел. пошти та паролем. Його відповідь: %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>За цією адресою немає такого API. Перевірте її.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>&amp;Змінити «%1»…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>&amp;Увійти до «%1» знову…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>&amp;Вилучити «%1»…</translation>
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
        <translation>&amp;Очистити зараз</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>У буфері обміну немає секретних даних, скопійованих із цієї програми.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>У буфері обміну тепер щось інше.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Буфер обміну очищено.</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>Не вдалося перевірити буфер обміну після очищення. Для певності скопіюйте в нього щось інше.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Скопійовано: %1.</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>Очищення буфера обміну…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>Скопійовано: %1. Очищення через %Ln с.</numerusform><numerusform>Скопійовано: %1. Очищення через %Ln с.</numerusform><numerusform>Скопійовано: %1. Очищення через %Ln с.</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>Копіювати дані з паролями</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>Буде скопійовано всі дані екземпляра «%1» разом із паролями та іншими секретними даними. Буфер обміну буде очищено через %Ln с.</numerusform><numerusform>Буде скопійовано всі дані екземпляра «%1» разом із паролями та іншими секретними даними. Буфер обміну буде очищено через %Ln с.</numerusform><numerusform>Буде скопійовано всі дані екземпляра «%1» разом із паролями та іншими секретними даними. Буфер обміну буде очищено через %Ln с.</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>Копіювати з &amp;паролями</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
</context>
<context>
    <name>latchkey::ExportDialog</name>
    <message>
        <source>&amp;Include passwords and other secrets</source>
        <translation>Разом із &amp;паролями та іншими секретними даними</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>Дані екземпляра «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>Список із %Ln екземпляром</numerusform><numerusform>Список із %Ln екземплярами</numerusform><numerusform>Список із %Ln екземплярами</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для електронних таблиць</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Зберегти як…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Вміст</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>Хто зможе прочитати цей файл, зможе й увійти до машини.</translation>
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
        <translation>Екземпляри</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Сортування</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Жоден екземпляр не відповідає «%1».</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>Цей обліковий запис не має екземплярів. Орендований у провайдера екземпляр з’явиться тут сам.</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>Завантаження екземплярів…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>Не вдалося завантажити екземпляри.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Демодані</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Вилучити обліковий запис</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>Вилучити з цього комп’ютера обліковий запис «%1» і його токен? У провайдера нічого не зміниться.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>Не вдалося вилучити токен облікового запису «%1», тому запис залишено.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>&amp;Вилучити все одно</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Відкрити екземпляр за ID</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>ID екземпляра</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Експортовано до %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Необроблена відповідь</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Оновлено.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Обліковий запис %1</translation>
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
        <translation>По&amp;дробиці</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>&amp;Кольори</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>&amp;Високий контраст</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Що показує список</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>Команда &amp;термінала</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>Початок команди SSH, наприклад: ssh -i ~/.ssh/gpu</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>&amp;Ховати показаний пароль через</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>О&amp;чищати скопійований пароль через</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>Не показувати вікно на &amp;знімках екрана</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>&amp;Оновлювати, коли вікно видиме, кожні</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>Оновлювати, коли вікно &amp;приховане, кожні</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>Пов&amp;едінка</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Ви&amp;гляд</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>Мова та кольори</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>Назва, адреса, GPU, регіон або команда</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Збіги</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>Необроблена відповідь</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>Відповіді для цього екземпляра ще немає. Спершу оновіть дані.</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>Секретні дані замасковано. Крапкою позначено те, чого Latchkey не знає.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
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
        <translation>Ще немає даних для копіювання.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Дані екземпляра</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>Дані екземпляра з паролями</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Нічого не скопійовано: графічне середовище не прийняло даних. Клацніть у вікні та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Команда curl</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Обладнання</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Розміщення</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>Завантаження даних…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Оновлено %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>Ще немає даних для копіювання.</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>Паролі не зберігаються на цьому комп’ютері; цей з’явиться з наступним оновленням.</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>Нічого не скопійовано: цей екземпляр не має значення для «%1».</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>Команди SSH немає: бракує імені користувача чи публічної адреси, або вони містять щось, що ssh хибно прочитає.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Копіювати &amp;виділене</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>Виберіть екземпляр, щоб побачити його дані.</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>Не скопійовано «%1»: значення містить символи, які можуть зашкодити під час вставлення.</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Не скопійовано «%1»: графічне середовище не прийняло значення. Клацніть у вікні та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>Ім’я користувача для входу. Залиште порожнім, щоб узяти те, яке надає провайдер.</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
</context>
<context>
    <name>latchkey::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Скорочення</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>Ваші машини з GPU як на долоні</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>Дізнавайтеся, чи працює екземпляр, орендований у Nebula Block, у скільки він уже обійшовся і як до нього ввійти. Токен доступу залишається у сховищі ключів цього комп’ютера.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Додати обліковий запис…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Спробувати з демоданими</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="pl_PL">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>O programie Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>Pokazuje wynajęte maszyny z GPU i sposób dostępu do nich. Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Ikony: Lucide (licencja ISC). Utworzono przy użyciu Qt %1.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>Publiczny IPv4</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>Lokalny IPv4</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Porty</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>Metoda logowania</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>Typ GPU</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>Liczba GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Dysk systemowy</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>Dysk tymczasowy</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Typ produktu</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Uruchomiono</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Czas działania</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Łączny koszt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>Ponownie odpytaj dostawcę.</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>Ten odnośnik nie wskazuje żadnej instancji: %1. Musi mieć postać latchkey://instance/ID, z identyfikatorem jednej z Twoich instancji.</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>Pokazuje wynajęte maszyny z GPU i sposób dostępu do nich.</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>Wypróbuj program z przykładowymi danymi.</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>Pokaż instancję o tym ID.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Wyświetl tę pomoc.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Wyświetl wersję.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Nieoczekiwany argument „%1”.</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>Opcja --instance wymaga podania ID.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>Szy&amp;bkie otwieranie…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Szybkie otwieranie</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Przeszukaj listę</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>Otwórz &amp;instancję według ID…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Otwórz instancję według ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Sortuj według nazwy</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stan</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>Sortuj według stanu</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>Sortuj według GPU</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>Sortuj według regionu</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Cena</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Sortuj według ceny</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>Czas &amp;uruchomienia</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>Sortuj według czasu uruchomienia</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Malejąco</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Odwróć kolejność sortowania</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>Publiczny &amp;IPv4</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>Skopiuj publiczny IPv4</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>&amp;Lokalny IPv4</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>Skopiuj lokalny IPv4</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Skopiuj nazwę użytkownika</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Skopiuj hasło</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>Polecenie &amp;SSH</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>Skopiuj polecenie SSH</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>I&amp;D</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Skopiuj ID</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>Pokaż lub ukryj &amp;hasło</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>Pokaż lub ukryj hasło</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>Zmień &amp;nazwę użytkownika…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Zmień nazwę użytkownika</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>&amp;Wyczyść schowek teraz</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Wyczyść schowek teraz</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Jako &amp;tekst</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>Skopiuj dane jako tekst</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Jako &amp;JSON</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>Skopiuj dane jako JSON</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Jako &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>Skopiuj dane jako Markdown</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>Jako polecenie &amp;curl</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Skopiuj jako polecenie curl</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>Z &amp;hasłami…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>Skopiuj dane z hasłami</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>Suro&amp;wa odpowiedź</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Surowa odpowiedź</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Edytuj konto…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Edytuj konto</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Zaloguj się ponownie…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Usuń konto…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>&amp;Przykładowe dane</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Przykładowe dane</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konta</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu kont</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Skróty &amp;klawiszowe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>O pro&amp;gramie Latchkey</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>O programie Latchkey</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancje</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sortowanie</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>Kopiowanie i eksport</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
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
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
            <numerusform>%Ln rdzeń</numerusform><numerusform>%Ln rdzenie</numerusform><numerusform>%Ln rdzeni</numerusform></translation>
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
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln s temu</numerusform><numerusform>%Ln s temu</numerusform><numerusform>%Ln s temu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min temu</numerusform><numerusform>%Ln min temu</numerusform><numerusform>%Ln min temu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln godz. temu</numerusform><numerusform>%Ln godz. temu</numerusform><numerusform>%Ln godz. temu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln dzień temu</numerusform><numerusform>%Ln dni temu</numerusform><numerusform>%Ln dni temu</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Tylko CPU</translation>
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
        <translation>Nie można połączyć się z dostawcą. Sprawdź połączenie sieciowe i adres API konta.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>Dostawca nie odpowiedział na czas. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>Połączenie nie jest bezpieczne, więc nic nie wysłano. Sprawdź adres API konta i zegar tego komputera.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>Certyfikatu dostawcy nie podpisał żaden urząd certyfikacji, któremu ufa ten komputer, więc nic nie wysłano. Sprawdź adres API konta lub poproś jego operatora o certyfikat urzędu.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>Przedstawiony certyfikat należy do innego hosta niż host dostawcy, więc nic nie wysłano. Sprawdź adres API konta oraz to, czy ta sieć nie wymaga zalogowania się.</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>Certyfikat dostawcy wygasł lub nie jest jeszcze ważny, więc nic nie wysłano. Sprawdź datę i godzinę tego komputera; jeśli są poprawne, powiadom dostawcę.</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>Dostawca obsługuje tylko szyfrowanie zbyt stare, by było bezpieczne, więc nic nie wysłano. Sprawdź adres API konta lub powiadom dostawcę.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>Dostawca wskazał inny adres; tokenu tam nie wysłano. Sprawdź adres API konta.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>Odpowiedź była zbyt duża, by była poprawna, i została odrzucona. Sprawdź adres API konta.</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>Dostawca nie przyjmuje już tego tokenu dostępu. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>Dostawca nie przyjmuje tego tokenu dostępu. Skopiuj go ponownie ze strony dostawcy lub zaloguj się.</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>To konto nie ma uprawnień, by to wyświetlić. Poproś właściciela konta o dostęp lub użyj innego tokenu.</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>Dostawca nie zna tej instancji. Mogła zostać usunięta; sprawdź jej ID.</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>Pod tym adresem nie ma takiego API. Sprawdź adres API konta.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>Dostawca prosi o mniej żądań. Latchkey odczeka i automatycznie spróbuje ponownie.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>Dostawca ma problem po swojej stronie. Latchkey automatycznie spróbuje ponownie.</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>Dostawca odrzucił żądanie. Zobacz szczegóły lub sprawdź adres API konta.</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>Dostawca zgłosił błąd. Jego treść znajdziesz w szczegółach.</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>Odpowiedź nie wygląda na pochodzącą z API dostawcy. Sprawdź adres API konta oraz to, czy ta sieć nie wymaga zalogowania się.</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>Dostawca przysłał dane innej instancji, więc ich nie pokazano. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>To konto nie ma jeszcze tokenu dostępu. Zaloguj się, aby zobaczyć jego instancje.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>Baza kluczy jest zablokowana. Odblokuj ją i spróbuj ponownie albo zaloguj się tylko na tę sesję.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>W bazie kluczy nie widać tokenu tego konta; może być zablokowana. Odblokuj ją i spróbuj ponownie albo zaloguj się jeszcze raz.</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>Wpis w bazie kluczy został usunięty. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>W tym środowisku nie działa usługa bazy kluczy. Uruchom ją albo zachowaj token tylko na tę sesję.</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>Baza kluczy odmówiła dostępu. Zezwól w niej na dostęp programowi Latchkey albo zachowaj token tylko na tę sesję.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>Baza kluczy nie odpowiada. Poszukaj okna z prośbą o jej odblokowanie albo zachowaj token tylko na tę sesję.</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>Baza kluczy nie zwróciła zapisanego tokenu. Spróbuj ponownie albo zachowaj go tylko na tę sesję.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>Baza kluczy zgłosiła błąd. Zobacz szczegóły albo zachowaj token tylko na tę sesję.</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>Ostatnio zapisane dane były uszkodzone. Odłożono je na bok, a świeże dane są już pobierane.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>Zapisane ustawienia były uszkodzone i odłożono je na bok. Dodaj ponownie brakujące konta.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>Nie można zapisać pliku. Sprawdź wolne miejsce i uprawnienia folderu domowego.</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Brakuje części programu Latchkey albo pochodzi ona z innej wersji. Zainstaluj Latchkey ponownie.</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>Dostawca prosi o odczekanie do %1. Potem Latchkey automatycznie spróbuje ponownie.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>Odpowiedź dostawcy: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Kod stanu HTTP: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>Poproszono o odczekanie %Ln sekundy.</numerusform><numerusform>Poproszono o odczekanie %Ln sekund.</numerusform><numerusform>Poproszono o odczekanie %Ln sekund.</numerusform></translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>Skopiuj: %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ukryj: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Pokaż: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień: %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Sko&amp;piuj</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>Skopiuj &amp;dane</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>Token dostępu wygasł. Zaloguj się ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>Token dostępu wygaśnie za %Ln min. Zaloguj się ponownie, aby pracować bez przerwy.</numerusform><numerusform>Token dostępu wygaśnie za %Ln min. Zaloguj się ponownie, aby pracować bez przerwy.</numerusform><numerusform>Token dostępu wygaśnie za %Ln min. Zaloguj się ponownie, aby pracować bez przerwy.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Sp&amp;róbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Zaloguj &amp;się…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>Przykładowe dane</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>Latchkey już działa, ale nie odpowiada. Poczekaj chwilę i spróbuj ponownie albo najpierw zakończ działający program.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywna</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Wdrażanie</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Przygotowywanie</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Zarezerwowana</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Budowanie</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Tworzenie</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Restartowanie</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Usuwanie</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Zatrzymywanie</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Hibernowanie</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymana</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>Zahibernowana</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięta</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Anulowana</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zakończona</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>Latchkey nie znalazł ekranu, na którym mógłby otworzyć okno. Uruchom go w środowisku graficznym lub połącz się przez ssh -X.</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>Ten ekran ma za mało kolorów, aby na nim rysować: liczba bitów na punkt to %1, a Latchkey wymaga co najmniej %2.</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>Nie zainstalowano żadnych czcionek, więc nic nie dałoby się odczytać. Zainstaluj czcionki, na przykład DejaVu, i ponownie uruchom Latchkey.</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>Latchkey nie wie, gdzie przechowywać konta: zmienna HOME nie jest ustawiona. Ustaw ją na swój folder domowy lub wypróbuj program z opcją --demo.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>Na przykład Badania</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Adres API</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>&amp;Wklej token</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>&amp;Token dostępu lub klucz API</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>Token dostępu jest ważny dwie godziny. Klucz API (ak_…) jest ważny do wygenerowania nowego.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Zaloguj się</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>Hasło jest wysyłane do dostawcy tylko raz i nigdzie nie jest przechowywane.</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>Za&amp;pisz mimo to</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>Za&amp;chowaj tylko na tę sesję</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Edytuj konto</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>Pozostaw puste, aby zachować obecny token</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Sprawdzanie tokenu…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Zapisywanie tokenu w bazie kluczy…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>Podaj adres e-mail, którego używasz do logowania.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Podaj hasło.</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>Zapisany token należy do poprzedniego adresu i nie jest wysyłany na inny. Wklej token dla nowego adresu lub zaloguj się.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>Dostawca odrzucił logowanie z tym adresem e-mail i hasłem. Sprawdź oba.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>Dostawca odrzucił logowanie z tym adresem e-mail i hasłem. Jego odpowiedź: %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>Pod tym adresem nie ma takiego API. Sprawdź go.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>&amp;Edytuj „%1”…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>&amp;Zaloguj się ponownie do „%1”…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>&amp;Usuń „%1”…</translation>
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
        <translation>W&amp;yczyść teraz</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>W schowku nie ma danych poufnych skopiowanych z tego programu.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>W schowku jest teraz coś innego.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Schowek wyczyszczono.</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>Nie udało się sprawdzić schowka po wyczyszczeniu. Dla pewności skopiuj do niego coś innego.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Skopiowano: %1.</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>Czyszczenie schowka…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>Skopiowano: %1. Czyszczenie schowka za %Ln s.</numerusform><numerusform>Skopiowano: %1. Czyszczenie schowka za %Ln s.</numerusform><numerusform>Skopiowano: %1. Czyszczenie schowka za %Ln s.</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>Skopiuj dane z hasłami</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>Skopiowane zostaną wszystkie dane instancji „%1” wraz z hasłami i innymi danymi poufnymi. Schowek zostanie wyczyszczony po %Ln s.</numerusform><numerusform>Skopiowane zostaną wszystkie dane instancji „%1” wraz z hasłami i innymi danymi poufnymi. Schowek zostanie wyczyszczony po %Ln s.</numerusform><numerusform>Skopiowane zostaną wszystkie dane instancji „%1” wraz z hasłami i innymi danymi poufnymi. Schowek zostanie wyczyszczony po %Ln s.</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>Skopiuj z &amp;hasłami</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
</context>
<context>
    <name>latchkey::ExportDialog</name>
    <message>
        <source>&amp;Include passwords and other secrets</source>
        <translation>&amp;Dołącz hasła i inne dane poufne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>Dane instancji „%1”</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>Lista z %Ln instancją</numerusform><numerusform>Lista z %Ln instancjami</numerusform><numerusform>Lista z %Ln instancjami</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, do arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Zapisz jako…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Z&amp;akres</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>Każdy, kto może odczytać ten plik, uzyska dostęp do maszyny.</translation>
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
        <translation>Instancje</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Sor&amp;tuj według</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Żadna instancja nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>To konto nie ma instancji. Instancja wynajęta u dostawcy pojawi się tu sama.</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>Wczytywanie instancji…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>Nie udało się wczytać instancji.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Przykładowe dane</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>Czy usunąć z tego komputera konto „%1” i jego token? U dostawcy nic się nie zmieni.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>Nie udało się usunąć tokenu konta „%1”, więc konto zachowano.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>&amp;Usuń mimo to</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Otwórz instancję według ID</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>ID instancji</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Wyeksportowano do %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Surowa odpowiedź</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Odświeżono.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
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
        <translation>Szcze&amp;góły</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>Wysoki kon&amp;trast</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Co pokazuje lista</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>&amp;Polecenie SSH</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>Początek polecenia SSH, na przykład: ssh -i ~/.ssh/gpu</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>Uk&amp;ryj pokazane hasło po</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>&amp;Wyczyść skopiowane hasło po</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>Nie pokazuj okna na zrzutach &amp;ekranu</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Odświeżanie</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>&amp;Odświeżaj przy widocznym oknie co</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>Odświeżaj przy &amp;ukrytym oknie co</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>&amp;Działanie</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Wy&amp;gląd</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>Język i kolory</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>Nazwa, adres, GPU, region lub polecenie</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Dopasowania</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>Surowa odpowiedź</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>Nie ma jeszcze odpowiedzi dla tej instancji. Najpierw odśwież dane.</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>Dane poufne są ukryte. Kropką oznaczono to, czego Latchkey nie zna.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>S&amp;kopiuj</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
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
        <translation>Nie ma jeszcze danych do skopiowania.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dane instancji</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>Dane instancji z hasłami</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Nic nie skopiowano: środowisko nie przyjęło danych. Kliknij w oknie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Polecenie curl</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Sprzęt</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Rozmieszczenie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>Wczytywanie danych…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Odświeżono %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>Nie ma jeszcze danych do skopiowania.</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>Hasła nie są przechowywane na tym komputerze; to hasło pojawi się przy następnym odświeżeniu.</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>Nic nie skopiowano: w tej instancji pozycja „%1” jest pusta.</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>Nie ma polecenia SSH: brakuje nazwy użytkownika lub adresu publicznego albo zawierają one coś, co ssh źle by odczytał.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Skopiuj &amp;zaznaczenie</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>Wybierz instancję, aby zobaczyć jej dane.</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>Nie skopiowano pozycji „%1”: zawiera znaki, które po wklejeniu mogłyby wyrządzić szkodę.</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Nie skopiowano pozycji „%1”: środowisko jej nie przyjęło. Kliknij w oknie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>Nazwa użytkownika do logowania. Pozostaw puste, aby użyć nazwy podanej przez dostawcę.</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>S&amp;kopiuj</translation>
    </message>
</context>
<context>
    <name>latchkey::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>Maszyny z GPU w jednym miejscu</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>Sprawdź, czy instancja wynajęta w Nebula Block działa, ile dotąd kosztowała i jak się do niej dostać. Token dostępu pozostaje w bazie kluczy tego komputera.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Wypróbuj z przykładowymi danymi</translation>
    </message>
</context>
</TS>

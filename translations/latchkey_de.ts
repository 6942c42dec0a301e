<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de_DE">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>Über Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>Zeigt Ihre gemieteten GPU-Maschinen und den Zugang zu ihnen. Freie Software unter der GNU General Public License, Version 3 oder neuer. Symbole von Lucide (ISC-Lizenz). Erstellt mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>Öffentliche IPv4</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>LAN-IPv4</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPU-Typ</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>GPU-Anzahl</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Systemplatte</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>Temporäre Platte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Produkttyp</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>Den Anbieter neu fragen.</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>Dieser Link nennt keine Instanz: %1. Er muss wie latchkey://instance/ID aussehen, mit der ID einer Ihrer Instanzen.</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>Zeigt Ihre gemieteten GPU-Maschinen und den Zugang zu ihnen.</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>Mit Beispieldaten ausprobieren.</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>Die Instanz mit dieser ID anzeigen.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>Die Option --instance benötigt eine ID.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>Schnell &amp;öffnen …</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Schnell öffnen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>&amp;Instanz per ID öffnen …</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Instanz per ID öffnen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Name sortieren</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>Nach Status sortieren</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>Nach GPU sortieren</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>Nach Region sortieren</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Nach Preis sortieren</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>Ges&amp;tartet</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>Nach Startzeit sortieren</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Sortierung umkehren</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>Öffentliche &amp;IPv4</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>Öffentliche IPv4 kopieren</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>&amp;LAN-IPv4</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>LAN-IPv4 kopieren</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>&amp;SSH-Befehl</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>SSH-Befehl kopieren</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>I&amp;D</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>&amp;Passwort anzeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>Passwort anzeigen oder verbergen</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>Benutzernamen än&amp;dern …</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Benutzernamen ändern</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>&amp;Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>Datensatz als Text kopieren</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>Datensatz als JSON kopieren</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>Datensatz als Markdown kopieren</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>Als &amp;curl-Befehl</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Als curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>Mit &amp;Passwörtern …</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>Datensatz mit Passwörtern kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>&amp;Rohantwort</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohantwort</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Erneut &amp;anmelden …</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Konto &amp;entfernen …</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>Beispiel&amp;daten</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
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
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Kontomenü</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Über &amp;Latchkey</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Über Latchkey</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>Kopieren und Exportieren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
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
        <translation>&lt; %1</translation>
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
            <numerusform>%Ln Kern</numerusform><numerusform>%Ln Kerne</numerusform></translation>
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
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>vor %Ln s</numerusform><numerusform>vor %Ln s</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln min</numerusform><numerusform>vor %Ln min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln h</numerusform><numerusform>vor %Ln h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform><numerusform>vor %Ln Tagen</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Nur CPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform><numerusform>%Ln GPUs</numerusform></translation>
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
        <translation>Der Anbieter ist nicht erreichbar. Prüfen Sie die Netzwerkverbindung und die API-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>Die Verbindung ist nicht sicher, daher wurde nichts gesendet. Prüfen Sie die API-Adresse des Kontos und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>Das Zertifikat des Anbieters stammt von keiner Zertifizierungsstelle, der dieser Computer vertraut, daher wurde nichts gesendet. Prüfen Sie die API-Adresse des Kontos oder bitten Sie den Betreiber um das Zertifikat seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>Das vorgelegte Zertifikat gehört zu einem anderen Host als dem des Anbieters, daher wurde nichts gesendet. Prüfen Sie die API-Adresse des Kontos und ob dieses Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>Das Zertifikat des Anbieters ist abgelaufen oder noch nicht gültig, daher wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers; wenn sie stimmen, informieren Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>Der Anbieter beherrscht nur eine veraltete, unsichere Verschlüsselung, daher wurde nichts gesendet. Prüfen Sie die API-Adresse des Kontos oder informieren Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>Der Anbieter hat auf eine andere Adresse verwiesen; das Token wurde nicht dorthin gesendet. Prüfen Sie die API-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>Die Antwort war zu groß, um richtig zu sein, und wurde verworfen. Prüfen Sie die API-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>Der Anbieter akzeptiert das Zugriffstoken nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>Der Anbieter akzeptiert dieses Zugriffstoken nicht. Kopieren Sie es erneut von der Seite des Anbieters oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>Dieses Konto darf das nicht sehen. Bitten Sie den Kontoinhaber um Zugriff oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>Der Anbieter kennt diese Instanz nicht. Vielleicht wurde sie gelöscht; prüfen Sie ihre ID.</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>Unter dieser Adresse gibt es keine solche API. Prüfen Sie die API-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>Der Anbieter bittet um weniger Anfragen. Latchkey wartet und versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>Beim Anbieter ist eine Störung aufgetreten. Latchkey versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt. Sehen Sie sich die Details an oder prüfen Sie die API-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>Der Anbieter hat einen Fehler gemeldet. Die Details zeigen den Wortlaut.</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>Die Antwort entspricht nicht dem, was die API des Anbieters sendet. Prüfen Sie die API-Adresse des Kontos und ob dieses Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>Der Anbieter hat den Datensatz einer anderen Instanz gesendet; er wird nicht angezeigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>Dieses Konto hat noch kein Zugriffstoken. Melden Sie sich an, um seine Instanzen zu sehen.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder melden Sie sich nur für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>Der Schlüsselbund zeigt kein Token für dieses Konto; vielleicht ist er gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>Der Eintrag im Schlüsselbund wurde gelöscht. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>In dieser Arbeitsumgebung läuft kein Schlüsselbund-Dienst. Starten Sie einen oder behalten Sie das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie ihn dort für Latchkey oder behalten Sie das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht. Suchen Sie nach einem Fenster, das um das Entsperren bittet, oder behalten Sie das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>Der Schlüsselbund hat das gespeicherte Token nicht zurückgegeben. Versuchen Sie es erneut oder behalten Sie es nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet. Sehen Sie sich die Details an oder behalten Sie das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>Die zuletzt gespeicherten Daten waren beschädigt. Sie wurden beiseitegelegt; neue Daten werden gerade abgerufen.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>Die gespeicherten Einstellungen waren beschädigt und wurden beiseitegelegt. Fügen Sie die fehlenden Konten erneut hinzu.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>Eine Datei konnte nicht geschrieben werden. Prüfen Sie den freien Speicherplatz und die Rechte Ihres persönlichen Ordners.</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Ein Teil von Latchkey fehlt oder stammt aus einer anderen Version. Installieren Sie Latchkey neu.</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>Der Anbieter bittet, bis %1 zu warten. Danach versucht Latchkey es von selbst erneut.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>Antwort des Anbieters: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>Um %Ln Sekunde Wartezeit gebeten.</numerusform><numerusform>Um %Ln Sekunden Wartezeit gebeten.</numerusform></translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>„%1“ verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>„%1“ anzeigen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>Datensat&amp;z kopieren</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>Das Zugriffstoken ist abgelaufen. Melden Sie sich erneut an.</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>Das Zugriffstoken läuft in %Ln min ab. Melden Sie sich erneut an, um ohne Unterbrechung fortzufahren.</numerusform><numerusform>Das Zugriffstoken läuft in %Ln min ab. Melden Sie sich erneut an, um ohne Unterbrechung fortzufahren.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Anmel&amp;den …</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>Latchkey läuft bereits, antwortet aber nicht. Warten Sie einen Moment und versuchen Sie es erneut, oder beenden Sie zuerst das laufende Programm.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Wird bereitgestellt</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Wird aufgebaut</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Ruhezustand folgt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>Im Ruhezustand</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>Latchkey hat keinen Bildschirm für sein Fenster gefunden. Starten Sie es in einer Arbeitsumgebung oder verbinden Sie sich mit ssh -X.</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>Dieser Bildschirm hat zu wenige Farben für die Darstellung: Er bietet %1 Bit je Bildpunkt, Latchkey braucht mindestens %2.</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>Es sind keine Schriften installiert, daher wäre nichts zu lesen. Installieren Sie welche, zum Beispiel DejaVu, und starten Sie Latchkey erneut.</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>Latchkey weiß nicht, wo es Ihre Konten ablegen soll: HOME ist nicht gesetzt. Setzen Sie es auf Ihren persönlichen Ordner oder sehen Sie sich mit --demo um.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>Zum Beispiel Forschung</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>API-&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>Token &amp;einfügen</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>&amp;Zugriffstoken oder API-Schlüssel</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>Ein Zugriffstoken gilt zwei Stunden. Ein API-Schlüssel (ak_…) gilt, bis er erneuert wird.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-Ma&amp;il</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>Das Passwort wird einmal an den Anbieter gesendet und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>Nur für diese Sitzung &amp;behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>Leer lassen, um das jetzige Token zu behalten</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Token wird geprüft …</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Token wird im Schlüsselbund gespeichert …</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>Das gespeicherte Token gehört zur bisherigen Adresse und wird an keine andere gesendet. Fügen Sie ein Token für die neue Adresse ein oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>Der Anbieter lässt die Anmeldung mit dieser E-Mail-Adresse und diesem Passwort nicht zu. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>Der Anbieter lässt die Anmeldung mit dieser E-Mail-Adresse und diesem Passwort nicht zu. Seine Antwort: %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>Unter dieser Adresse gibt es keine solche API. Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>„%1“ &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>Bei „%1“ erneut &amp;anmelden …</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>„%1“ &amp;entfernen …</translation>
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
        <translation>Jetzt &amp;leeren</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>Die Zwischenablage enthält nichts Vertrauliches, das hier kopiert wurde.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>Die Zwischenablage enthält jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>Die Zwischenablage ließ sich nach dem Leeren nicht prüfen. Kopieren Sie zur Sicherheit etwas anderes hinein.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>Zwischenablage wird geleert …</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>%1 kopiert. Zwischenablage wird in %Ln s geleert.</numerusform><numerusform>%1 kopiert. Zwischenablage wird in %Ln s geleert.</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>Datensatz mit Passwörtern kopieren</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>Der gesamte Datensatz von „%1“ wird kopiert, samt Passwörtern und anderen vertraulichen Daten. Die Zwischenablage wird nach %Ln s geleert.</numerusform><numerusform>Der gesamte Datensatz von „%1“ wird kopiert, samt Passwörtern und anderen vertraulichen Daten. Die Zwischenablage wird nach %Ln s geleert.</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>Mit &amp;Passwörtern kopieren</translation>
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
        <translation>Mit &amp;Passwörtern und anderen vertraulichen Daten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>Der Datensatz von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>Die Liste mit %Ln Instanz</numerusform><numerusform>Die Liste mit %Ln Instanzen</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>Wer die Datei lesen kann, hat dann auch Zugang zur Maschine.</translation>
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
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Keine Instanz passt zu „%1“.</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>Dieses Konto hat keine Instanzen. Sobald Sie beim Anbieter eine mieten, erscheint sie hier von selbst.</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>Instanzen werden geladen …</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>Die Instanzen konnten nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>„%1“ und das zugehörige Token von diesem Computer entfernen? Beim Anbieter ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>Das Token von „%1“ ließ sich nicht entfernen, daher wurde das Konto behalten.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>Trotzdem &amp;entfernen</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Instanz per ID öffnen</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>ID der Instanz</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohantwort</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Aktualisiert.</translation>
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
        <translation>De&amp;tails</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Inhalt der Liste</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>&amp;Terminalbefehl</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>Womit die SSH-Zeile beginnt, zum Beispiel: ssh -i ~/.ssh/gpu</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>An&amp;gezeigtes Passwort verbergen nach</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>&amp;Passwort aus Zwischenablage löschen nach</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>Fenster aus &amp;Bildschirmaufnahmen heraushalten</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>Bei s&amp;ichtbarem Fenster alle</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>Bei &amp;verborgenem Fenster alle</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>Verha&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>Sprache und Farben</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>Name, Adresse, GPU, Region oder Befehl</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>Rohantwort</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>Für diese Instanz liegt noch keine Antwort vor. Aktualisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>Vertrauliche Daten sind verborgen. Ein Punkt markiert, was Latchkey nicht kennt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <translation>Es gibt noch keinen Datensatz, aus dem kopiert werden kann.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>Datensatz mit Passwörtern</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Nichts kopiert: Die Arbeitsumgebung hat nichts angenommen. Klicken Sie in das Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>Datensatz wird geladen …</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>Es gibt noch keinen Datensatz, aus dem kopiert werden kann.</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>Passwörter werden auf diesem Computer nicht gespeichert; dieses kommt mit der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>Nichts kopiert: Diese Instanz hat keinen Wert für „%1“.</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>Es gibt keinen SSH-Befehl: Benutzername oder öffentliche Adresse fehlt oder enthält etwas, das ssh falsch deuten würde.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Au&amp;swahl kopieren</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>Wählen Sie eine Instanz aus, um ihren Datensatz zu sehen.</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>%1 nicht kopiert: Zeichen darin könnten beim Einfügen Schaden anrichten.</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>%1 nicht kopiert: Die Arbeitsumgebung hat nichts angenommen. Klicken Sie in das Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>Benutzername für die Anmeldung. Lassen Sie das Feld leer, um den vom Anbieter genannten zu verwenden.</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>latchkey::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>Ihre GPU-Maschinen auf einen Blick</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>Sehen Sie, ob eine bei Nebula Block gemietete Instanz läuft, was sie gekostet hat und wie Sie darauf zugreifen. Ihr Zugriffstoken bleibt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Konto &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>Mit Beispieldaten a&amp;usprobieren</translation>
    </message>
</context>
</TS>

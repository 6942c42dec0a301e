<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="it_IT">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>Informazioni su Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>Mostra le macchine GPU noleggiate e come accedervi. Software libero sotto la GNU General Public License, versione 3 o successiva. Icone di Lucide (licenza ISC). Realizzato con Qt %1.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>IPv4 pubblico</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>IPv4 LAN</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>Metodo di accesso</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>Tipo di GPU</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>Numero di GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Disco root</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>Disco effimero</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo di prodotto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Tempo di attività</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Costo totale</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>Interroga di nuovo il provider.</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>Questo link non indica nessuna istanza: %1. Deve avere la forma latchkey://instance/ID, con l’ID di una delle tue.</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>Mostra le macchine GPU noleggiate e come accedervi.</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>Esplora il programma con dati di esempio.</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>Mostra l’istanza con questo ID.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argomento inatteso «%1».</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>L’opzione --instance richiede un ID.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>Apertura &amp;rapida…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Apertura rapida</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Cerca nell’elenco</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>&amp;Apri istanza tramite ID…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Apri istanza tramite ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordina per nome</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stato</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>Ordina per stato</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>Ordina per GPU</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Regione</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>Ordina per regione</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prezzo</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Ordina per prezzo</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>&amp;Avvio</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>Ordina per data di avvio</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Decrescente</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Inverti l’ordinamento</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>&amp;IPv4 pubblico</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>Copia IPv4 pubblico</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>IPv4 &amp;LAN</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>Copia IPv4 LAN</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Copia nome utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copia password</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>Comando &amp;SSH</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>Copia comando SSH</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>I&amp;D</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copia ID</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>Mostra o &amp;nascondi password</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>Mostra o nascondi password</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>Cambia nome &amp;utente…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Cambia nome utente</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>S&amp;vuota ora gli appunti</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Svuota ora gli appunti</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Come &amp;testo</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>Copia scheda come testo</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Come &amp;JSON</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>Copia scheda come JSON</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Come &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>Copia scheda come Markdown</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>Come comando &amp;curl</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Copia come comando curl</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>Con &amp;password…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>Copia scheda con password</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>R&amp;isposta grezza</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Risposta grezza</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Aggiungi account…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Aggiungi account</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Modifica account…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifica account</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>A&amp;ccedi di nuovo…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Rimuovi account…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Rimuovi account</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>&amp;Dati di esempio</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dati di esempio</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferenze…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
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
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu account</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Scorcia&amp;toie da tastiera</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Informazioni su &amp;Latchkey</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Informazioni su Latchkey</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Istanze</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordinamento</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>Copia ed esportazione</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
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
            <numerusform>%Ln core</numerusform><numerusform>%Ln core</numerusform></translation>
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
        <translation>proprio ora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln s fa</numerusform><numerusform>%Ln s fa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min fa</numerusform><numerusform>%Ln min fa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h fa</numerusform><numerusform>%Ln h fa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln giorno fa</numerusform><numerusform>%Ln giorni fa</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Solo CPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform><numerusform>%Ln GPU</numerusform></translation>
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
        <translation>Impossibile raggiungere il provider. Controlla la connessione di rete e l’indirizzo API dell’account.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>Il provider non ha risposto in tempo. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>La connessione non è sicura, quindi non è stato inviato nulla. Controlla l’indirizzo API dell’account e l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>Il certificato del provider non è firmato da alcuna autorità ritenuta attendibile da questo computer, quindi non è stato inviato nulla. Controlla l’indirizzo API dell’account o chiedi a chi lo gestisce il certificato della sua autorità.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>Il certificato presentato appartiene a un host diverso da quello del provider, quindi non è stato inviato nulla. Controlla l’indirizzo API dell’account, o se questa rete richiede di effettuare l’accesso.</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>Il certificato del provider è scaduto o non è ancora valido, quindi non è stato inviato nulla. Controlla data e ora di questo computer; se sono corrette, avvisa il provider.</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>Il provider supporta solo una cifratura troppo vecchia per essere sicura, quindi non è stato inviato nulla. Controlla l’indirizzo API dell’account o avvisa il provider.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>Il provider ha rimandato a un altro indirizzo, a cui il token non è stato inviato. Controlla l’indirizzo API dell’account.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>La risposta era troppo grande per essere corretta ed è stata scartata. Controlla l’indirizzo API dell’account.</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>Il provider non accetta più il token di accesso. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>Il provider non accetta questo token di accesso. Copialo di nuovo dalla pagina del provider oppure accedi.</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>Questo account non è autorizzato a vedere questi dati. Chiedi l’accesso al titolare dell’account o usa un altro token.</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>Il provider non conosce questa istanza. Potrebbe essere stata eliminata; controlla il suo ID.</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>A questo indirizzo non c’è l’API prevista. Controlla l’indirizzo API dell’account.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>Il provider chiede di ridurre le richieste. Latchkey attende e riprova da solo.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>Il provider ha un problema interno. Latchkey riprova da solo.</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>Il provider ha rifiutato la richiesta. Vedi i dettagli o controlla l’indirizzo API dell’account.</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>Il provider ha segnalato un errore. Vedi nei dettagli che cosa ha risposto.</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>La risposta non è quella che invia l’API del provider. Controlla l’indirizzo API dell’account, o se questa rete richiede di effettuare l’accesso.</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>Il provider ha inviato la scheda di un’altra istanza, che non viene mostrata. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>Questo account non ha ancora un token di accesso. Accedi per vedere le sue istanze.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>Il portachiavi è bloccato. Sbloccalo e riprova, oppure accedi solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>Il portachiavi non mostra alcun token per questo account; potrebbe essere bloccato. Sbloccalo e riprova, oppure accedi di nuovo.</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>La voce del portachiavi è stata eliminata. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>Su questo desktop non è in esecuzione alcun servizio portachiavi. Avviane uno o conserva il token solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>Il portachiavi ha negato l’accesso. Autorizza Latchkey nel portachiavi o conserva il token solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>Il portachiavi non risponde. Cerca una finestra che chiede di sbloccarlo o conserva il token solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>Il portachiavi non ha restituito il token memorizzato. Riprova o conservalo solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>Il portachiavi ha segnalato un errore. Vedi i dettagli o conserva il token solo per questa sessione.</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>Gli ultimi dati salvati erano danneggiati. Sono stati messi da parte e ne stanno arrivando di nuovi.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>Le impostazioni salvate erano danneggiate e sono state messe da parte. Aggiungi di nuovo gli account mancanti.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>Impossibile scrivere un file. Controlla lo spazio libero e i permessi della tua cartella home.</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Una parte di Latchkey manca o è di un’altra versione. Reinstalla Latchkey.</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>Il provider ha chiesto di attendere fino a: %1. Poi Latchkey riprova da solo.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>Risposta del provider: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Stato HTTP: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>Richiesta un’attesa di %Ln secondo.</numerusform><numerusform>Richiesta un’attesa di %Ln secondi.</numerusform></translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Nascondi: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostra: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambia: %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>Copia sche&amp;da</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>Il token di accesso è scaduto. Accedi di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>Il token di accesso scade tra %Ln min. Accedi di nuovo per continuare senza interruzioni.</numerusform><numerusform>Il token di accesso scade tra %Ln min. Accedi di nuovo per continuare senza interruzioni.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>A&amp;ccedi…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>Dati di esempio</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>Latchkey è già in esecuzione, ma non risponde. Attendi un momento e riprova, oppure prima chiudilo.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>In esecuzione</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>In distribuzione</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Prenotata</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>In costruzione</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>In creazione</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>In avvio</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>In riavvio</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>In eliminazione</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>In arresto</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>In ibernazione</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrestata</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>Ibernata</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminata</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completata</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>Latchkey non ha trovato uno schermo su cui aprire la finestra. Avvialo su un desktop o connettiti con ssh -X.</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>Questo schermo ha troppo pochi colori per poterci disegnare: ha %1 bit per punto, mentre a Latchkey ne servono almeno %2.</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>Non è installato alcun tipo di carattere, quindi non si potrebbe leggere nulla. Installane qualcuno, ad esempio DejaVu, e riavvia Latchkey.</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>Latchkey non sa dove conservare gli account: HOME non è impostata. Impostala sulla tua cartella home o esplora il programma con --demo.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>Ad esempio, Ricerca</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Indirizzo API</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>Inco&amp;lla un token</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>&amp;Token di accesso o chiave API</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>Un token di accesso dura due ore. Una chiave API (ak_…) vale finché non viene rinnovata.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>La password viene inviata una sola volta al provider e non viene conservata.</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>Sal&amp;va comunque</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>Conserva solo per questa &amp;sessione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Aggiungi account</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifica account</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>Lascia vuoto per mantenere il token attuale</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Verifica del token…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Memorizzazione del token nel portachiavi…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>Inserisci l’indirizzo e-mail con cui accedi.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Inserisci la password.</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>Il token salvato appartiene all’indirizzo precedente e non viene inviato a un altro. Incolla un token per il nuovo indirizzo oppure accedi.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>Il provider non consente l’accesso con questo indirizzo e-mail e questa password. Controlla entrambi.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>Il provider non consente l’accesso con questo indirizzo e-mail e questa password. Ha risposto: %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>A questo indirizzo non c’è l’API prevista. Controllalo.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>&amp;Modifica «%1»…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>A&amp;ccedi di nuovo a «%1»…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>&amp;Rimuovi «%1»…</translation>
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
        <translation>Svuota &amp;ora</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>Negli appunti non c’è nulla che sia stato copiato qui come segreto.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>Ora negli appunti c’è qualcos’altro.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Gli appunti sono stati svuotati.</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>Impossibile controllare gli appunti dopo averli svuotati. Per sicurezza, copia qualcos’altro al loro posto.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copiato: %1.</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>Svuotamento degli appunti…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>Copiato: %1. Gli appunti verranno svuotati tra %Ln s.</numerusform><numerusform>Copiato: %1. Gli appunti verranno svuotati tra %Ln s.</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>Copia scheda con password</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>Verrà copiata l’intera scheda di «%1», comprese le password e gli altri segreti. Gli appunti verranno svuotati dopo %Ln s.</numerusform><numerusform>Verrà copiata l’intera scheda di «%1», comprese le password e gli altri segreti. Gli appunti verranno svuotati dopo %Ln s.</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>Copia con &amp;password</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
</context>
<context>
    <name>latchkey::ExportDialog</name>
    <message>
        <source>&amp;Include passwords and other secrets</source>
        <translation>&amp;Includi password e altri segreti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>La scheda di «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>L’elenco con %Ln istanza</numerusform><numerusform>L’elenco con %Ln istanze</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, per fogli di calcolo</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salva come…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenuto</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>Chiunque possa leggere il file potrà poi accedere alla macchina.</translation>
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
        <translation>Istanze</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Ordina per</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Nessuna istanza corrisponde a «%1».</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>Questo account non ha istanze. Quelle che noleggi presso il provider compaiono qui da sole.</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>Caricamento delle istanze…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>Impossibile caricare le istanze.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dati di esempio</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Rimuovi account</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>Rimuovere «%1» e il suo token da questo computer? Presso il provider non cambia nulla.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>Impossibile rimuovere il token di «%1», quindi l’account è stato mantenuto.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>&amp;Rimuovi comunque</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Apri istanza tramite ID</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>ID dell’istanza</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Esportato in %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Risposta grezza</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Aggiornamento completato.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
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
        <translation>&amp;Dettagli</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>C&amp;olori</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>Con&amp;trasto elevato</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Contenuto dell’elenco</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>Comando da t&amp;erminale</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>L’inizio della riga SSH, ad esempio: ssh -i ~/.ssh/gpu</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>Nascondi la password &amp;mostrata dopo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>&amp;Cancella la password dagli appunti dopo</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>Escludi la finestra dalle &amp;immagini dello schermo</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>Con finestra visibile, &amp;aggiorna ogni</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>Con finestra &amp;nascosta, aggiorna ogni</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>Com&amp;portamento</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;spetto</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>Lingua e colori</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>Nome, indirizzo, GPU, regione o comando</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Corrispondenze</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>Risposta grezza</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>Per questa istanza non è ancora arrivata alcuna risposta. Prima aggiorna.</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>I segreti sono nascosti. Un punto (•) indica ciò che Latchkey non conosce.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
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
        <translation>Non c’è ancora una scheda da cui copiare.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>Scheda con password</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Non è stato copiato nulla: il desktop non ha accettato la copia. Fai clic nella finestra e riprova.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>Caricamento della scheda…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aggiornato %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>Non c’è ancora una scheda da cui copiare.</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>Le password non vengono conservate su questo computer; questa arriva con il prossimo aggiornamento.</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>Non è stato copiato nulla: questa istanza non ha un valore per «%1».</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>Non c’è un comando SSH: il nome utente o l’indirizzo pubblico manca o contiene qualcosa che ssh interpreterebbe male.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copia &amp;selezione</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>Seleziona un’istanza per vederne la scheda.</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>Copia non eseguita: «%1» contiene caratteri che, se incollati, potrebbero causare danni.</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Copia di «%1» non eseguita: il desktop non l’ha accettata. Fai clic nella finestra e riprova.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>Nome utente con cui accedere. Lascia vuoto per usare quello indicato dal provider.</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
</context>
<context>
    <name>latchkey::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scorciatoia</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>Le tue macchine GPU a colpo d’occhio</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>Vedi se un’istanza che noleggi presso Nebula Block è in esecuzione, quanto è costata e come accedervi. Il token di accesso resta nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Aggiungi un account…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Esplora con dati di esempio</translation>
    </message>
</context>
</TS>

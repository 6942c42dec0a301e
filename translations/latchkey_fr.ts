<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>À propos de Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>Affiche vos machines GPU louées et comment y accéder. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Icônes de Lucide (licence ISC). Réalisé avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>IPv4 publique</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>IPv4 locale</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>Type de GPU</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>Nombre de GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Disque racine</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>Disque éphémère</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Type de produit</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée le</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Durée d’activité</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>Interroger à nouveau le fournisseur.</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>Ce lien ne désigne aucune instance : %1. Il doit avoir la forme latchkey://instance/ID, avec l’ID d’une des vôtres.</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>Affiche vos machines GPU louées et comment y accéder.</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>Présente le programme avec des données d’exemple.</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>Affiche l’instance qui porte cet ID.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argument inattendu : « %1 ».</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>L’option --instance demande un ID.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>&amp;Ouverture rapide…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Ouverture rapide</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>Ouvrir une instance par &amp;ID…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Ouvrir une instance par ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>Trier par état</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>Trier par GPU</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>Trier par région</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prix</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Trier par prix</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>Dé&amp;marrage</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>Trier par date de démarrage</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Inverser l’ordre de tri</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>&amp;IPv4 publique</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>Copier l’IPv4 publique</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>IPv4 &amp;locale</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>Copier l’IPv4 locale</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Copier le nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>Commande &amp;SSH</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>Copier la commande SSH</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>I&amp;D</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>Afficher ou &amp;masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>Afficher ou masquer le mot de passe</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>Modifier le &amp;nom d’utilisateur…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Modifier le nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>&amp;Vider le presse-papiers maintenant</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Vider le presse-papiers maintenant</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Comme &amp;texte</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>Copier la fiche comme texte</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Comme &amp;JSON</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>Copier la fiche comme JSON</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Comme &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>Copier la fiche comme Markdown</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>Comme commande &amp;curl</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Copier comme commande curl</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>&amp;Avec mots de passe…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>Copier la fiche avec mots de passe</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>Réponse &amp;brute</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Se re&amp;connecter…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Retirer le compte…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>&amp;Données d’exemple</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
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
        <translation>Com&amp;ptes</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu des comptes</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis cla&amp;vier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>À propos de &amp;Latchkey</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>À propos de Latchkey</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>Copie et exportation</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
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
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln cœur</numerusform><numerusform>%Ln cœurs</numerusform></translation>
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
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>il y a %Ln s</numerusform><numerusform>il y a %Ln s</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform><numerusform>il y a %Ln min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform><numerusform>il y a %Ln h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform><numerusform>il y a %Ln jours</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>CPU seul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform><numerusform>%Ln GPU</numerusform></translation>
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
        <translation>Impossible de joindre le fournisseur. Vérifiez la connexion réseau et l’adresse de l’API du compte.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>Le fournisseur n’a pas répondu à temps. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>La connexion n’est pas sûre, donc rien n’a été envoyé. Vérifiez l’adresse de l’API du compte et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>Le certificat du fournisseur n’est signé par aucune autorité reconnue par cet ordinateur, donc rien n’a été envoyé. Vérifiez l’adresse de l’API du compte ou demandez à son exploitant le certificat de son autorité.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>Le certificat présenté est celui d’un autre hôte que le fournisseur, donc rien n’a été envoyé. Vérifiez l’adresse de l’API du compte, ou si ce réseau vous demande de vous identifier.</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>Le certificat du fournisseur a expiré ou n’est pas encore valide, donc rien n’a été envoyé. Vérifiez la date et l’heure de cet ordinateur ; si elles sont justes, prévenez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>Le fournisseur ne propose qu’un chiffrement trop ancien pour être sûr, donc rien n’a été envoyé. Vérifiez l’adresse de l’API du compte ou prévenez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>Le fournisseur a renvoyé vers une autre adresse ; le jeton n’y a pas été envoyé. Vérifiez l’adresse de l’API du compte.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>La réponse, trop volumineuse pour être correcte, a été ignorée. Vérifiez l’adresse de l’API du compte.</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>Le fournisseur n’accepte plus le jeton d’accès. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>Le fournisseur n’accepte pas ce jeton d’accès. Copiez-le de nouveau depuis la page du fournisseur, ou connectez-vous.</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>Ce compte n’est pas autorisé à voir cela. Demandez l’accès au propriétaire du compte ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>Le fournisseur ne connaît pas cette instance. Elle a peut-être été supprimée ; vérifiez son ID.</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>Cette API n’existe pas à cette adresse. Vérifiez l’adresse de l’API du compte.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>Le fournisseur demande d’espacer les requêtes. Latchkey attend, puis réessaie automatiquement.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>Le fournisseur rencontre un problème interne. Latchkey réessaie automatiquement.</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>Le fournisseur a refusé la requête. Consultez les détails ou vérifiez l’adresse de l’API du compte.</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>Le fournisseur a signalé un échec. Consultez les détails pour lire sa réponse.</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>La réponse n’est pas celle attendue de l’API du fournisseur. Vérifiez l’adresse de l’API du compte, ou si ce réseau vous demande de vous identifier.</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>Le fournisseur a envoyé la fiche d’une autre instance, qui n’est pas affichée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>Ce compte n’a pas encore de jeton d’accès. Connectez-vous pour voir ses instances.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>Le trousseau de clés est verrouillé. Déverrouillez-le et réessayez, ou connectez-vous pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>Le trousseau de clés ne montre aucun jeton pour ce compte ; il est peut-être verrouillé. Déverrouillez-le et réessayez, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>L’entrée du trousseau de clés a été supprimée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>Aucun service de trousseau de clés n’est actif sur ce bureau. Démarrez-en un, ou gardez le jeton pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>Le trousseau de clés a refusé l’accès. Autorisez-y Latchkey, ou gardez le jeton pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>Le trousseau de clés ne répond pas. Cherchez une fenêtre qui demande de le déverrouiller, ou gardez le jeton pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>Le trousseau de clés n’a pas rendu le jeton enregistré. Réessayez, ou gardez le jeton pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>Le trousseau de clés a signalé un échec. Consultez les détails, ou gardez le jeton pour cette session seulement.</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>Les dernières données enregistrées étaient endommagées. Elles ont été mises de côté et de nouvelles données arrivent.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>Les préférences enregistrées étaient endommagées et ont été mises de côté. Ajoutez de nouveau les comptes manquants.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>Impossible d’écrire un fichier. Vérifiez l’espace libre et les permissions de votre dossier personnel.</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Une partie de Latchkey manque ou vient d’une autre version. Réinstallez Latchkey.</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>Le fournisseur demande d’attendre jusqu’à %1. Latchkey réessaiera ensuite automatiquement.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>Réponse du fournisseur : %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>État HTTP : %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>Attente demandée : %Ln seconde.</numerusform><numerusform>Attente demandée : %Ln secondes.</numerusform></translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer « %1 »</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher « %1 »</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier « %1 »</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>Copier la &amp;fiche</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>Le jeton d’accès a expiré. Reconnectez-vous.</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>Le jeton d’accès expire dans %Ln min. Reconnectez-vous pour continuer sans interruption.</numerusform><numerusform>Le jeton d’accès expire dans %Ln min. Reconnectez-vous pour continuer sans interruption.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Se c&amp;onnecter…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>Latchkey est déjà lancé mais ne répond pas. Patientez un instant et réessayez, ou mettez-y fin d’abord.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Mise en hibernation</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>En hibernation</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>Latchkey n’a trouvé aucun affichage où ouvrir sa fenêtre. Lancez-le sur un bureau, ou connectez-vous avec ssh -X.</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>Cet affichage a trop peu de couleurs pour y dessiner : il a %1 bits par point, et Latchkey en demande au moins %2.</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>Aucune police n’est installée ; rien ne serait lisible. Installez-en, par exemple DejaVu, puis relancez Latchkey.</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>Latchkey ne sait pas où conserver vos comptes : HOME n’est pas définie. Donnez-lui pour valeur votre dossier personnel, ou explorez le programme avec --demo.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>Par exemple, Recherche</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Adresse de l’API</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>&amp;Coller un jeton</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>&amp;Jeton d’accès ou clé d’API</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>Un jeton d’accès est valable deux heures. Une clé d’API (ak_…) l’est jusqu’à son renouvellement.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>Le mot de passe est envoyé une seule fois au fournisseur et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>Enregistrer &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>&amp;Pour cette session seulement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>Laisser vide pour garder le jeton actuel</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Essai du jeton…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Enregistrement du jeton dans le trousseau de clés…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>Saisissez l’adresse e-mail avec laquelle vous vous connectez.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>Le jeton enregistré appartient à l’adresse précédente et n’est pas envoyé à une autre. Collez un jeton pour la nouvelle adresse, ou connectez-vous.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>Le fournisseur refuse la connexion avec cette adresse e-mail et ce mot de passe. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>Le fournisseur refuse la connexion avec cette adresse e-mail et ce mot de passe. Sa réponse : %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>Cette API n’existe pas à cette adresse. Vérifiez-la.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>&amp;Modifier « %1 »…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>Se re&amp;connecter à « %1 »…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>&amp;Retirer « %1 »…</translation>
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
        <translation>&amp;Vider maintenant</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>Le presse-papiers ne contient aucun secret copié ici.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>Le presse-papiers contient maintenant autre chose.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été vidé.</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>Impossible de vérifier que le presse-papiers a bien été vidé. Pour plus de sûreté, copiez-y autre chose.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copié : %1.</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>Vidage du presse-papiers…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>Copié : %1. Presse-papiers vidé dans %Ln s.</numerusform><numerusform>Copié : %1. Presse-papiers vidé dans %Ln s.</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>Copier la fiche avec mots de passe</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>La fiche de « %1 » sera copiée en entier, mots de passe et autres secrets compris. Le presse-papiers sera vidé au bout de %Ln s.</numerusform><numerusform>La fiche de « %1 » sera copiée en entier, mots de passe et autres secrets compris. Le presse-papiers sera vidé au bout de %Ln s.</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>Copier avec &amp;mots de passe</translation>
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
        <translation>&amp;Inclure les mots de passe et autres secrets</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>La fiche de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>La liste (%Ln instance)</numerusform><numerusform>La liste (%Ln instances)</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour tableurs</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>Quiconque peut lire le fichier pourra accéder à la machine.</translation>
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
        <translation>Instances</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Aucune instance ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>Ce compte n’a aucune instance. Celles que vous louez chez le fournisseur apparaissent ici automatiquement.</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>Chargement des instances…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>Impossible de charger les instances.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>Retirer « %1 » et son jeton de cet ordinateur ? Rien ne change chez le fournisseur.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>Impossible de retirer le jeton de « %1 », le compte a donc été conservé.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>&amp;Retirer quand même</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Ouvrir une instance par ID</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>ID de l’instance</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Actualisé.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
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
        <translation>&amp;Détails</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Contenu de la liste</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>Commande de te&amp;rminal</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>Début de la commande SSH, par exemple : ssh -i ~/.ssh/gpu</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>&amp;Masquer le mot de passe affiché au bout de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>&amp;Effacer le mot de passe copié au bout de</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>E&amp;xclure la fenêtre des captures d’écran</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>Fenêtre &amp;visible : actualiser toutes les</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>Fenêtre &amp;cachée : actualiser toutes les</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>Com&amp;portement</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>Langue et couleurs</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>Nom, adresse, GPU, région ou commande</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>Aucune réponse n’est encore arrivée pour cette instance. Actualisez d’abord.</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>Les secrets sont masqués. Une puce (•) signale ce que Latchkey ne connaît pas.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Il n’y a pas encore de fiche d’où copier.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>Fiche avec mots de passe</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Rien n’a été copié : le système n’a pas accepté la copie. Cliquez dans la fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Commande curl</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>Chargement de la fiche…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualisé %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>Il n’y a pas encore de fiche d’où copier.</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>Les mots de passe ne sont pas conservés sur cet ordinateur ; celui-ci arrivera à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>Rien n’a été copié : cette instance n’a pas de valeur pour « %1 ».</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>Pas de commande SSH : le nom d’utilisateur ou l’adresse publique manque, ou contient quelque chose que ssh interpréterait mal.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copier la &amp;sélection</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>Sélectionnez une instance pour voir sa fiche.</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>Rien n’a été copié : « %1 » contient des caractères qui pourraient être nuisibles une fois collés.</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Rien n’a été copié : le système n’a pas accepté « %1 ». Cliquez dans la fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>Nom d’utilisateur pour la connexion. Laissez vide pour utiliser celui que donne le fournisseur.</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>latchkey::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>Vos machines GPU en un coup d’œil</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>Voyez si une instance que vous louez chez Nebula Block est en marche, ce qu’elle a coûté et comment y accéder. Votre jeton d’accès reste dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Explorer avec des données d’exemple</translation>
    </message>
</context>
</TS>

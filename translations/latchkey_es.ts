<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es_ES">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>Muestra sus máquinas con GPU alquiladas y cómo acceder a ellas. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Iconos de Lucide (licencia ISC). Hecho con Qt %1.</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>IPv4 pública</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>IPv4 local</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>Tipo de GPU</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>N.º de GPU</translation>
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
        <translation>Disco raíz</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>Disco efímero</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Tiempo en marcha</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coste total</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>Volver a consultar al proveedor.</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>Este enlace no indica ninguna instancia: %1. Debe tener la forma latchkey://instance/ID, con el ID de una de las suyas.</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>Muestra sus máquinas con GPU alquiladas y cómo acceder a ellas.</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>Muestra el programa con datos de ejemplo.</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>Muestra la instancia con este ID.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argumento inesperado: «%1».</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>La opción --instance necesita un ID.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>Apertura &amp;rápida…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Apertura rápida</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>Abrir instancia por &amp;ID…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Abrir instancia por ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>Ordenar por estado</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>Sort by GPU</source>
        <translation>Ordenar por GPU</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>Ordenar por región</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Precio</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Ordenar por precio</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>Ordenar por fecha de inicio</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>&amp;IPv4 pública</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>Copiar IPv4 pública</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>IPv4 &amp;local</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>Copiar IPv4 local</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Copiar nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copiar contraseña</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>Comando &amp;SSH</translation>
    </message>
    <message>
        <source>Copy SSH command</source>
        <translation>Copiar comando SSH</translation>
    </message>
    <message>
        <source>I&amp;D</source>
        <translation>I&amp;D</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Show or &amp;hide password</source>
        <translation>&amp;Mostrar u ocultar contraseña</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>Mostrar u ocultar contraseña</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>Cambiar &amp;nombre de usuario…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Cambiar nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>&amp;Vaciar portapapeles ahora</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Vaciar portapapeles ahora</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>Copiar ficha como texto</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>Copiar ficha como JSON</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>Copiar ficha como Markdown</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>Como comando &amp;curl</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Copiar como comando curl</translation>
    </message>
    <message>
        <source>&amp;With passwords…</source>
        <translation>Con contr&amp;aseñas…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>Copiar ficha con contraseñas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>Respuesta en br&amp;uto</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta en bruto</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar cuenta…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Volver a &amp;iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Quitar cuenta…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>&amp;Datos de ejemplo</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;uentas</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menú de cuentas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Acerca &amp;de Latchkey</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordenación</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>Copia y exportación</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
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
            <numerusform>%Ln núcleo</numerusform><numerusform>%Ln núcleos</numerusform></translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>hace %Ln s</numerusform><numerusform>hace %Ln s</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform><numerusform>hace %Ln min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform><numerusform>hace %Ln h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform><numerusform>hace %Ln días</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Solo CPU</translation>
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
        <translation>No se puede contactar con el proveedor. Compruebe la conexión de red y la dirección de la API de la cuenta.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>El proveedor no respondió a tiempo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>La conexión no es segura, así que no se envió nada. Compruebe la dirección de la API de la cuenta y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>Ninguna autoridad en la que confíe este equipo ha firmado el certificado del proveedor, así que no se envió nada. Compruebe la dirección de la API de la cuenta o pida a quien la gestiona el certificado de su autoridad.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>El certificado presentado es de un servidor distinto al del proveedor, así que no se envió nada. Compruebe la dirección de la API de la cuenta, o si esta red le pide que se identifique.</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>El certificado del proveedor ha caducado o aún no es válido, así que no se envió nada. Compruebe la fecha y la hora de este equipo; si son correctas, avise al proveedor.</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>El proveedor solo admite un cifrado demasiado antiguo para ser seguro, así que no se envió nada. Compruebe la dirección de la API de la cuenta o avise al proveedor.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>El proveedor remitió a otra dirección y no se envió allí el token. Compruebe la dirección de la API de la cuenta.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>La respuesta era demasiado grande para ser correcta y se descartó. Compruebe la dirección de la API de la cuenta.</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>El proveedor ya no acepta el token de acceso. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>El proveedor no acepta este token de acceso. Cópielo de nuevo desde la página del proveedor o inicie sesión.</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>Esta cuenta no tiene permiso para ver eso. Pida acceso al propietario de la cuenta o use otro token.</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>El proveedor no conoce esta instancia. Es posible que se haya eliminado; compruebe su ID.</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>No existe tal API en esta dirección. Compruebe la dirección de la API de la cuenta.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>El proveedor pide que se hagan menos peticiones. Latchkey espera y vuelve a intentarlo automáticamente.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>El proveedor tiene un problema interno. Latchkey vuelve a intentarlo automáticamente.</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>El proveedor rechazó la petición. Consulte los detalles o compruebe la dirección de la API de la cuenta.</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>El proveedor informó de un fallo. Consulte los detalles para ver su respuesta.</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>La respuesta no es la que envía la API del proveedor. Compruebe la dirección de la API de la cuenta, o si esta red le pide que se identifique.</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>El proveedor envió la ficha de otra instancia, que no se muestra. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>Esta cuenta aún no tiene token de acceso. Inicie sesión para ver sus instancias.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>El depósito de claves está bloqueado. Desbloquéelo e inténtelo de nuevo, o inicie sesión sin guardar el token.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>El depósito de claves no muestra ningún token para esta cuenta; puede que esté bloqueado. Desbloquéelo e inténtelo de nuevo, o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>La entrada del depósito de claves se eliminó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>Este escritorio no tiene en marcha ningún servicio de depósito de claves. Inicie uno o conserve el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>El depósito de claves denegó el acceso. Autorice allí a Latchkey o conserve el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>El depósito de claves no responde. Busque una ventana que pida desbloquearlo o conserve el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>El depósito de claves no devolvió el token guardado. Inténtelo de nuevo o conserve el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>El depósito de claves informó de un fallo. Consulte los detalles o conserve el token solo en esta sesión.</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>Los últimos datos guardados estaban dañados. Se han apartado y ya se están obteniendo datos nuevos.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>Las preferencias guardadas estaban dañadas y se han apartado. Añada de nuevo las cuentas que falten.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>No se pudo escribir un archivo. Compruebe el espacio libre y los permisos de su carpeta personal.</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Falta una parte de Latchkey o es de otra versión. Vuelva a instalar Latchkey.</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>El proveedor pidió esperar hasta las %1. Después, Latchkey vuelve a intentarlo automáticamente.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>Respuesta del proveedor: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>Espera solicitada: %Ln segundo.</numerusform><numerusform>Espera solicitada: %Ln segundos.</numerusform></translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar «%1»</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar «%1»</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar «%1»</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy recor&amp;d</source>
        <translation>Copiar &amp;ficha</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>El token de acceso ha caducado. Inicie sesión de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>El token de acceso caduca en %Ln min. Vuelva a iniciar sesión para continuar sin interrupciones.</numerusform><numerusform>El token de acceso caduca en %Ln min. Vuelva a iniciar sesión para continuar sin interrupciones.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>Latchkey ya está en marcha, pero no responde. Espere un momento e inténtelo de nuevo, o ciérrelo antes.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Desplegando</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprovisionando</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construyendo</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Creando</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Hibernando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>Hibernada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>Latchkey no encontró ninguna pantalla en la que abrir su ventana. Inícielo en un escritorio o conéctese con ssh -X.</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>Esta pantalla tiene muy pocos colores para dibujar en ella: tiene %1 bits por punto y Latchkey necesita %2 o más.</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>No hay tipos de letra instalados, así que no se podría leer nada. Instale alguno, como DejaVu, y vuelva a iniciar Latchkey.</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>Latchkey no sabe dónde guardar sus cuentas: HOME no está definida. Asígnele su carpeta personal o explore el programa con --demo.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>Por ejemplo, Investigación</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>&amp;Pegar un token</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>&amp;Token de acceso o clave de API</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>Un token de acceso dura dos horas. Una clave de API (ak_…) dura hasta que se renueve.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>La contraseña se envía al proveedor una sola vez y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>&amp;Guardar igualmente</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>Conservar solo en &amp;esta sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>Dejar vacío para conservar el token actual</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Probando el token…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Guardando el token en el depósito de claves…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>Introduzca la dirección de correo con la que inicia sesión.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>El token guardado pertenece a la dirección anterior y no se envía a otra. Pegue un token para la nueva dirección o inicie sesión.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>El proveedor no permite iniciar sesión con esta dirección de correo y esta contraseña. Compruebe ambas.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>El proveedor no permite iniciar sesión con esta dirección de correo y esta contraseña. Su respuesta: %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>No existe tal API en esta dirección. Compruébela.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>&amp;Editar «%1»…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>Volver a &amp;iniciar sesión en «%1»…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>&amp;Quitar «%1»…</translation>
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
        <translation>&amp;Vaciar ahora</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>El portapapeles no contiene ningún secreto copiado aquí.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>Ahora hay otra cosa en el portapapeles.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Se ha vaciado el portapapeles.</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>No se pudo comprobar el portapapeles después de vaciarlo. Para mayor seguridad, copie otra cosa encima.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>Vaciando el portapapeles…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>Copiado: %1. El portapapeles se vaciará en %Ln s.</numerusform><numerusform>Copiado: %1. El portapapeles se vaciará en %Ln s.</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>Copiar ficha con contraseñas</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>Se copiará toda la ficha de «%1», incluidas las contraseñas y otros secretos. El portapapeles se vaciará tras %Ln s.</numerusform><numerusform>Se copiará toda la ficha de «%1», incluidas las contraseñas y otros secretos. El portapapeles se vaciará tras %Ln s.</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>Copiar con &amp;contraseñas</translation>
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
        <translation>&amp;Incluir contraseñas y otros secretos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>La ficha de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>La lista (%Ln instancia)</numerusform><numerusform>La lista (%Ln instancias)</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>Quien pueda leer el archivo podrá acceder a la máquina.</translation>
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
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Ninguna instancia coincide con «%1».</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>Esta cuenta no tiene instancias. Las que alquile en el proveedor aparecerán aquí automáticamente.</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>Cargando las instancias…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>No se pudieron cargar las instancias.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>¿Quitar «%1» y su token de este equipo? No cambia nada en el proveedor.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>No se pudo quitar el token de «%1», así que se ha conservado la cuenta.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>&amp;Quitar igualmente</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Abrir instancia por ID</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>ID de la instancia</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta en bruto</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Actualizado.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
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
        <translation>Deta&amp;lles</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Contenido de la lista</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>Comando de ter&amp;minal</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>Comienzo del comando SSH, por ejemplo: ssh -i ~/.ssh/gpu</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>Oculta&amp;r una contraseña mostrada tras</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>&amp;Borrar la contraseña del portapapeles tras</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>&amp;Excluir la ventana de las capturas de pantalla</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>Con la ventana &amp;visible, actualizar cada</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>Con la ventana &amp;oculta, actualizar cada</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Igual que el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>Com&amp;portamiento</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>Idioma y colores</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>Nombre, dirección, GPU, región o comando</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>latchkey::RawDialog</name>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta en bruto</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>Aún no ha llegado ninguna respuesta para esta instancia. Actualice primero.</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>Los secretos están ocultos. Un punto (•) señala lo que Latchkey no conoce.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordCopier</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Aún no hay ninguna ficha de la que copiar.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>Ficha con contraseñas</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>No se copió nada: el escritorio rechazó la copia. Haga clic en la ventana e inténtelo de nuevo.</translation>
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
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>Cargando la ficha…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>Aún no hay ninguna ficha de la que copiar.</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>Las contraseñas no se guardan en este equipo; esta llegará con la próxima actualización.</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>No se copió nada: esta instancia no tiene ningún valor para «%1».</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>No hay comando SSH: falta el nombre de usuario o la dirección pública, o contiene algo que ssh interpretaría mal.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copiar &amp;selección</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>Seleccione una instancia para ver su ficha.</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>No se copió «%1»: contiene caracteres que podrían causar daños al pegarlos.</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>No se copió «%1»: el escritorio rechazó la copia. Haga clic en la ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>Nombre de usuario para iniciar sesión. Déjelo vacío para usar el que da el proveedor.</translation>
    </message>
</context>
<context>
    <name>latchkey::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
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
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>Sus máquinas con GPU de un vistazo</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>Vea si una instancia que alquila en Nebula Block está en marcha, cuánto ha costado y cómo acceder a ella. Su token de acceso se queda en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Añadir una cuenta…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Explorar con datos de ejemplo</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Latchkey authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Latchkey</source>
        <translation>Sobre o Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in. Free software under the GNU General Public License, version 3 or later. Icons by Lucide (ISC licence). Made with Qt %1.</source>
        <translation>Mostra suas máquinas com GPU alugadas e como acessá-las. Software livre sob a Licença Pública Geral GNU (GPL), versão 3 ou posterior. Ícones da Lucide (licença ISC). Feito com Qt %1.</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>IPv4 público</translation>
    </message>
    <message>
        <source>LAN IPv4</source>
        <translation>IPv4 da LAN</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>Método de login</translation>
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
        <translation>Nº de GPUs</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Disco raiz</translation>
    </message>
    <message>
        <source>Ephemeral disk</source>
        <translation>Disco efêmero</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de produto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Tempo ativo</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Custo total</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the provider anew.</source>
        <translation>Consultar o provedor novamente.</translation>
    </message>
    <message>
        <source>This link names no instance: %1. It must look like latchkey://instance/ID, with the ID of one of yours.</source>
        <translation>Este link não indica nenhuma instância: %1. Ele deve ter a forma latchkey://instance/ID, com o ID de uma das suas.</translation>
    </message>
    <message>
        <source>Shows your rented GPU machines and how to get in.</source>
        <translation>Mostra suas máquinas com GPU alugadas e como acessá-las.</translation>
    </message>
    <message>
        <source>Look around with sample data.</source>
        <translation>Abre o programa com dados de exemplo.</translation>
    </message>
    <message>
        <source>Show the instance with this ID.</source>
        <translation>Mostra a instância com este ID.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argumento inesperado: “%1”.</translation>
    </message>
    <message>
        <source>The option --instance needs an ID.</source>
        <translation>A opção --instance exige um ID.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>Abertura &amp;rápida…</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Abertura rápida</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Pesquisar na lista</translation>
    </message>
    <message>
        <source>&amp;Open instance by ID…</source>
        <translation>Abrir i&amp;nstância por ID…</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Abrir instância por ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nome</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>Ordenar por status</translation>
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
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>Sort by region</source>
        <translation>Ordenar por região</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preço</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Ordenar por preço</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>Sort by start</source>
        <translation>Ordenar por início</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Decrescente</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Inverter ordenação</translation>
    </message>
    <message>
        <source>Public &amp;IPv4</source>
        <translation>&amp;IPv4 público</translation>
    </message>
    <message>
        <source>Copy public IPv4</source>
        <translation>Copiar IPv4 público</translation>
    </message>
    <message>
        <source>&amp;LAN IPv4</source>
        <translation>IPv4 da &amp;LAN</translation>
    </message>
    <message>
        <source>Copy LAN IPv4</source>
        <translation>Copiar IPv4 da LAN</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Copiar nome de usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copiar senha</translation>
    </message>
    <message>
        <source>&amp;SSH command</source>
        <translation>&amp;Comando SSH</translation>
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
        <translation>&amp;Mostrar ou ocultar senha</translation>
    </message>
    <message>
        <source>Show or hide password</source>
        <translation>Mostrar ou ocultar senha</translation>
    </message>
    <message>
        <source>Change user &amp;name…</source>
        <translation>Alterar nome de &amp;usuário…</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>Alterar nome de usuário</translation>
    </message>
    <message>
        <source>&amp;Clear clipboard now</source>
        <translation>Limpar área de &amp;transferência agora</translation>
    </message>
    <message>
        <source>Clear clipboard now</source>
        <translation>Limpar área de transferência agora</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>Copy record as text</source>
        <translation>Copiar dados como texto</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy record as JSON</source>
        <translation>Copiar dados como JSON</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy record as Markdown</source>
        <translation>Copiar dados como Markdown</translation>
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
        <translation>Com &amp;senhas…</translation>
    </message>
    <message>
        <source>Copy record with passwords</source>
        <translation>Copiar dados com senhas</translation>
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
        <translation>Resposta &amp;bruta</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Resposta bruta</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar conta…</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Entrar &amp;novamente…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Remover conta…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Sample &amp;data</source>
        <translation>&amp;Dados de exemplo</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dados de exemplo</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
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
        <translation>C&amp;ontas</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu de contas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;Sobre o Latchkey</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Sobre o Latchkey</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instâncias</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordenação</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>Copiar e exportar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>há %Ln s</numerusform><numerusform>há %Ln s</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>há %Ln min</numerusform><numerusform>há %Ln min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>há %Ln h</numerusform><numerusform>há %Ln h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform><numerusform>há %Ln dias</numerusform></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Só CPU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform><numerusform>%Ln GPUs</numerusform></translation>
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
        <translation>Não foi possível acessar o provedor. Verifique a conexão de rede e o endereço da API da conta.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Try again in a moment.</source>
        <translation>O provedor não respondeu a tempo. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the account's API address and this computer's clock.</source>
        <translation>A conexão não é segura, por isso nada foi enviado. Verifique o endereço da API da conta e o relógio deste computador.</translation>
    </message>
    <message>
        <source>No authority that this computer trusts has signed the provider's certificate, so nothing was sent. Check the account's API address, or ask who runs it for its authority's certificate.</source>
        <translation>O certificado do provedor não foi assinado por nenhuma autoridade em que este computador confia, por isso nada foi enviado. Verifique o endereço da API da conta ou peça a quem administra o serviço o certificado da autoridade dele.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than the provider's, so nothing was sent. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>O certificado apresentado é de outro host, não do provedor, por isso nada foi enviado. Verifique o endereço da API da conta ou veja se esta rede exige login.</translation>
    </message>
    <message>
        <source>The provider's certificate has run out or is not valid yet, so nothing was sent. Check this computer's date and time; if they are right, tell the provider.</source>
        <translation>O certificado do provedor expirou ou ainda não é válido, por isso nada foi enviado. Verifique a data e a hora deste computador; se estiverem corretas, avise o provedor.</translation>
    </message>
    <message>
        <source>The provider only knows encryption that is too old to be safe, so nothing was sent. Check the account's API address, or tell the provider.</source>
        <translation>O provedor só aceita uma criptografia antiga demais para ser segura, por isso nada foi enviado. Verifique o endereço da API da conta ou avise o provedor.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and the token was not sent there. Check the account's API address.</source>
        <translation>O provedor redirecionou para outro endereço, e o token não foi enviado para lá. Verifique o endereço da API da conta.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was dropped. Check the account's API address.</source>
        <translation>A resposta era grande demais para estar correta e foi descartada. Verifique o endereço da API da conta.</translation>
    </message>
    <message>
        <source>The provider does not accept the access token any more. Sign in again.</source>
        <translation>O provedor não aceita mais o token de acesso. Entre novamente.</translation>
    </message>
    <message>
        <source>The provider does not accept this access token. Copy it again from the provider's page, or sign in.</source>
        <translation>O provedor não aceita este token de acesso. Copie-o de novo da página do provedor ou entre na conta.</translation>
    </message>
    <message>
        <source>This account may not see that. Ask the account's owner for access, or use another token.</source>
        <translation>Esta conta não tem permissão para ver isso. Peça acesso ao dono da conta ou use outro token.</translation>
    </message>
    <message>
        <source>The provider does not know this instance. It may have been deleted; check its ID.</source>
        <translation>O provedor não conhece esta instância. Ela pode ter sido excluída; verifique o ID.</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check the account's API address.</source>
        <translation>Não há uma API desse tipo neste endereço. Verifique o endereço da API da conta.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Latchkey waits and tries again by itself.</source>
        <translation>O provedor pede menos solicitações. O Latchkey aguarda e tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own. Latchkey tries again by itself.</source>
        <translation>O provedor está com um problema interno. O Latchkey tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The provider refused the request. See the details, or check the account's API address.</source>
        <translation>O provedor recusou a solicitação. Veja os detalhes ou verifique o endereço da API da conta.</translation>
    </message>
    <message>
        <source>The provider reported a failure. See the details for what it said.</source>
        <translation>O provedor informou uma falha. Veja nos detalhes o que ele disse.</translation>
    </message>
    <message>
        <source>The answer was not what the provider's API sends. Check the account's API address, or whether this network asks you to log in.</source>
        <translation>A resposta não é o que a API do provedor costuma enviar. Verifique o endereço da API da conta ou veja se esta rede exige login.</translation>
    </message>
    <message>
        <source>The provider sent the record of another instance, which is not shown. Try again in a moment.</source>
        <translation>O provedor enviou os dados de outra instância, que não são mostrados. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>This account has no access token yet. Sign in to see its instances.</source>
        <translation>Esta conta ainda não tem um token de acesso. Entre para ver as instâncias dela.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or sign in for this session only.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente novamente, ou entre só nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this account; it may be locked. Unlock it and try again, or sign in again.</source>
        <translation>O chaveiro não mostra nenhum token para esta conta; ele pode estar bloqueado. Desbloqueie-o e tente novamente, ou entre novamente.</translation>
    </message>
    <message>
        <source>The keychain's entry was deleted. Sign in again.</source>
        <translation>A entrada do chaveiro foi excluída. Entre novamente.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service running. Start one, or keep the token for this session only.</source>
        <translation>Este ambiente gráfico não tem um serviço de chaveiro em execução. Inicie um ou mantenha o token só nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain denied access. Allow Latchkey there, or keep the token for this session only.</source>
        <translation>O chaveiro negou o acesso. Autorize o Latchkey nele ou mantenha o token só nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, or keep the token for this session only.</source>
        <translation>O chaveiro não responde. Procure uma janela que peça para desbloqueá-lo ou mantenha o token só nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain did not give back the token that was stored. Try again, or keep it for this session only.</source>
        <translation>O chaveiro não devolveu o token armazenado. Tente novamente ou mantenha-o só nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. See the details, or keep the token for this session only.</source>
        <translation>O chaveiro informou uma falha. Veja os detalhes ou mantenha o token só nesta sessão.</translation>
    </message>
    <message>
        <source>The saved last-seen data was damaged. It was set aside, and fresh data is on the way.</source>
        <translation>Os últimos dados salvos estavam danificados. Eles foram guardados à parte, e dados novos estão a caminho.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and set aside. Add the accounts that are missing again.</source>
        <translation>As configurações salvas estavam danificadas e foram guardadas à parte. Adicione de novo as contas que faltam.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the free space and the permissions of your home folder.</source>
        <translation>Não foi possível gravar um arquivo. Verifique o espaço livre e as permissões da sua pasta pessoal.</translation>
    </message>
    <message>
        <source>A part of Latchkey is missing, or is of another version. Install Latchkey again.</source>
        <translation>Falta uma parte do Latchkey, ou ela é de outra versão. Instale o Latchkey novamente.</translation>
    </message>
    <message>
        <source>The provider asked to wait until %1. Latchkey then tries again by itself.</source>
        <translation>O provedor pediu para aguardar até %1. Depois disso, o Latchkey tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>O provedor disse: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
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
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar: %1</translation>
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
        <translation>Copiar &amp;dados</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The access token has run out. Sign in again.</source>
        <translation>O token de acesso expirou. Entre novamente.</translation>
    </message>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>O token de acesso expira em %Ln min. Entre novamente para continuar sem interrupção.</numerusform><numerusform>O token de acesso expira em %Ln min. Entre novamente para continuar sem interrupção.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Ent&amp;rar…</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>Sample data</source>
        <translation>Dados de exemplo</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Latchkey is running already, but does not answer. Wait a moment and try again, or end it first.</source>
        <translation>O Latchkey já está em execução, mas não responde. Aguarde um momento e tente novamente, ou encerre-o primeiro.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Implantando</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionando</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construindo</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Criando</translation>
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
        <translation>Excluindo</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Hibernando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Hibernated</source>
        <translation>Hibernada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Latchkey found no display to open its window on. Start it on a desktop, or connect with ssh -X.</source>
        <translation>O Latchkey não encontrou uma tela para abrir a janela. Inicie-o em um ambiente gráfico ou conecte-se com ssh -X.</translation>
    </message>
    <message>
        <source>This display has too few colours to draw on: it has %1 bits for each point, and Latchkey needs %2 or more.</source>
        <translation>Esta tela não tem cores suficientes: são %1 bits por ponto, e o Latchkey precisa de %2 ou mais.</translation>
    </message>
    <message>
        <source>No fonts are installed, so nothing could be read. Install some, such as DejaVu, and start Latchkey again.</source>
        <translation>Não há fontes instaladas, por isso nada poderia ser lido. Instale alguma, como a DejaVu, e inicie o Latchkey novamente.</translation>
    </message>
    <message>
        <source>Latchkey does not know where to keep your accounts: HOME is not set. Set it to your home folder, or look around with --demo.</source>
        <translation>O Latchkey não sabe onde guardar suas contas: HOME não está definida. Defina-a como a sua pasta pessoal ou explore com --demo.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>For example, Research</source>
        <translation>Por exemplo, Pesquisa</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>En&amp;dereço da API</translation>
    </message>
    <message>
        <source>&amp;Paste a token</source>
        <translation>&amp;Colar um token</translation>
    </message>
    <message>
        <source>Access &amp;token or API key</source>
        <translation>&amp;Token de acesso ou chave de API</translation>
    </message>
    <message>
        <source>An access token lasts two hours. An API key (ak_…) lasts until it is renewed.</source>
        <translation>Um token de acesso vale por duas horas. Uma chave de API (ak_…) vale até que outra seja gerada.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-ma&amp;il</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>The password is sent to the provider once and kept nowhere.</source>
        <translation>A senha é enviada ao provedor uma única vez e não é guardada em lugar nenhum.</translation>
    </message>
    <message>
        <source>Sa&amp;ve anyway</source>
        <translation>Sal&amp;var mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>&amp;Manter só nesta sessão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>Deixe vazio para manter o token atual</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Trying the token…</source>
        <translation>Testando o token…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Guardando o token no chaveiro…</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountEditor</name>
    <message>
        <source>Enter the e-mail address that you sign in with.</source>
        <translation>Digite o endereço de e-mail que você usa para entrar.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>The saved token belongs to the address from before and is not sent to another one. Paste a token for the new address, or sign in.</source>
        <translation>O token salvo pertence ao endereço anterior e não é enviado a outro. Cole um token para o novo endereço ou entre na conta.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. Check both.</source>
        <translation>O provedor não aceitou a entrada com este e-mail e esta senha. Verifique os dois.</translation>
    </message>
    <message>
        <source>The provider does not sign you in with this e-mail address and password. It said: %1</source>
        <translation>O provedor não aceitou a entrada com este e-mail e esta senha. Ele disse: %1</translation>
    </message>
    <message>
        <source>There is no such API at this address. Check it.</source>
        <translation>Não há uma API desse tipo neste endereço. Verifique-o.</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountMenu</name>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>&amp;Editar “%1”…</translation>
    </message>
    <message>
        <source>&amp;Sign in to “%1” again…</source>
        <translation>Entrar &amp;novamente em “%1”…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>&amp;Remover “%1”…</translation>
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
        <translation>&amp;Limpar agora</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that was copied as a secret here.</source>
        <translation>A área de transferência não contém nenhum segredo copiado aqui.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now.</source>
        <translation>Agora há outra coisa na área de transferência.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>A área de transferência foi limpa.</translation>
    </message>
    <message>
        <source>The clipboard could not be checked after clearing. Copy something else over it to be sure.</source>
        <translation>Não foi possível verificar a área de transferência após a limpeza. Copie outra coisa por cima para ter certeza.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>Clearing the clipboard…</source>
        <translation>Limpando a área de transferência…</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>Copiado: %1. A cópia será apagada em %Ln s.</numerusform><numerusform>Copiado: %1. A cópia será apagada em %Ln s.</numerusform></translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message>
        <source>Copy record with passwords</source>
        <translation>Copiar dados com senhas</translation>
    </message>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>Todos os dados de “%1” serão copiados, inclusive senhas e outros segredos. A área de transferência será limpa após %Ln s.</numerusform><numerusform>Todos os dados de “%1” serão copiados, inclusive senhas e outros segredos. A área de transferência será limpa após %Ln s.</numerusform></translation>
    </message>
    <message>
        <source>Copy with &amp;passwords</source>
        <translation>Copiar com &amp;senhas</translation>
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
        <translation>&amp;Incluir senhas e outros segredos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The record of “%1”</source>
        <translation>Dados de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>Lista com %Ln instância</numerusform><numerusform>Lista com %Ln instâncias</numerusform></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para planilhas</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Conteúdo</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Whoever can read the file can then get into the machine.</source>
        <translation>Quem puder ler o arquivo poderá acessar a máquina.</translation>
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
        <translation>Instâncias</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Nenhuma instância corresponde a “%1”.</translation>
    </message>
    <message>
        <source>This account has no instances. One that you rent at the provider shows up here by itself.</source>
        <translation>Esta conta não tem instâncias. As que você alugar no provedor aparecem aqui automaticamente.</translation>
    </message>
    <message>
        <source>Loading the instances…</source>
        <translation>Carregando as instâncias…</translation>
    </message>
    <message>
        <source>The instances could not be loaded.</source>
        <translation>Não foi possível carregar as instâncias.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dados de exemplo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove “%1” and its token from this computer? Nothing changes at the provider.</source>
        <translation>Remover “%1” e o token correspondente deste computador? Nada muda no provedor.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>The token of “%1” could not be removed, so the account was kept.</source>
        <translation>Não foi possível remover o token de “%1”, por isso a conta foi mantida.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>&amp;Remover mesmo assim</translation>
    </message>
    <message>
        <source>Open instance by ID</source>
        <translation>Abrir instância por ID</translation>
    </message>
    <message>
        <source>ID of the instance</source>
        <translation>ID da instância</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado para %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Resposta bruta</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Atualizado.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
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
        <translation>Det&amp;alhes</translation>
    </message>
</context>
<context>
    <name>latchkey::OtherModel</name>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>Preferências</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>Co&amp;res</translation>
    </message>
    <message>
        <source>High con&amp;trast</source>
        <translation>Alto contras&amp;te</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Conteúdo da lista</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>T&amp;erminal command</source>
        <translation>Co&amp;mando SSH</translation>
    </message>
    <message>
        <source>What the SSH line begins with, such as: ssh -i ~/.ssh/gpu</source>
        <translation>Início do comando SSH, por exemplo: ssh -i ~/.ssh/gpu</translation>
    </message>
    <message>
        <source>&amp;Mask a shown password after</source>
        <translation>Ocultar &amp;senha exibida após</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Clear a copied password after</source>
        <translation>&amp;Limpar senha copiada após</translation>
    </message>
    <message>
        <source>Keep the window out of &amp;pictures of the screen</source>
        <translation>Ocultar a janela em &amp;capturas de tela</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>&amp;Refresh while visible, every</source>
        <translation>Com a janela visível, &amp;atualizar a cada</translation>
    </message>
    <message>
        <source>Refresh while &amp;hidden, every</source>
        <translation>Com a janela &amp;oculta, atualizar a cada</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Behavior</source>
        <translation>Com&amp;portamento</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Aparê&amp;ncia</translation>
    </message>
    <message>
        <source>Language and colors</source>
        <translation>Idioma e cores</translation>
    </message>
</context>
<context>
    <name>latchkey::QuickOpen</name>
    <message>
        <source>Name, address, GPU, region, or a command</source>
        <translation>Nome, endereço, GPU, região ou um comando</translation>
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
        <translation>Resposta bruta</translation>
    </message>
    <message>
        <source>No answer has come yet for this instance. Refresh first.</source>
        <translation>Ainda não chegou nenhuma resposta para esta instância. Atualize primeiro.</translation>
    </message>
    <message>
        <source>Secrets are masked. A dot marks what Latchkey does not know.</source>
        <translation>Os segredos estão ocultos. Um ponto marca o que o Latchkey não conhece.</translation>
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
        <translation>Ainda não há dados para copiar.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Record with passwords</source>
        <translation>Dados com senhas</translation>
    </message>
    <message>
        <source>Nothing was copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>Nada foi copiado: o ambiente gráfico não aceitou a cópia. Clique na janela e tente novamente.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>comando curl</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordForm</name>
    <message>
        <source>Connect</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
</context>
<context>
    <name>latchkey::RecordView</name>
    <message>
        <source>Loading the record…</source>
        <translation>Carregando os dados…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Atualizado %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>There is no record yet to copy from.</source>
        <translation>Ainda não há dados para copiar.</translation>
    </message>
    <message>
        <source>Passwords are not kept on this computer; this one comes with the next refresh.</source>
        <translation>As senhas não são guardadas neste computador; esta virá com a próxima atualização.</translation>
    </message>
    <message>
        <source>Nothing was copied: this instance has no value for “%1”.</source>
        <translation>Nada foi copiado: esta instância não tem valor para “%1”.</translation>
    </message>
    <message>
        <source>There is no SSH command: user name or public address is missing, or holds something that ssh would misread.</source>
        <translation>Não há comando SSH: o nome de usuário ou o endereço público está faltando ou contém algo que o ssh interpretaria mal.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copiar &amp;seleção</translation>
    </message>
    <message>
        <source>Select an instance to see its record.</source>
        <translation>Selecione uma instância para ver os dados dela.</translation>
    </message>
    <message>
        <source>%1 was not copied: it holds characters that could do harm when pasted.</source>
        <translation>O valor de “%1” não foi copiado: ele contém caracteres que podem causar danos ao ser colado.</translation>
    </message>
    <message>
        <source>%1 was not copied: the desktop did not take it. Click into the window and try again.</source>
        <translation>O valor de “%1” não foi copiado: o ambiente gráfico não o aceitou. Clique na janela e tente novamente.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>User name to log in with. Leave it empty for the one that the provider gives.</source>
        <translation>Nome de usuário para o login. Deixe vazio para usar o que o provedor informa.</translation>
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
        <translation>Atalho</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Your GPU machines at a glance</source>
        <translation>Suas máquinas com GPU em um só lugar</translation>
    </message>
    <message>
        <source>See whether an instance that you rent at Nebula Block is running, what it has cost, and how to get in. Your access token stays in this computer's keychain.</source>
        <translation>Veja se uma instância que você aluga na Nebula Block está em execução, quanto ela já custou e como acessá-la. Seu token de acesso fica no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Adicionar uma conta…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Explorar com dados de exemplo</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Display</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln s ago</numerusform>
            <numerusform>%Ln s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s)</source>
        <translation>
            <numerusform>%Ln GPU</numerusform>
            <numerusform>%Ln GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>Asked to wait for %Ln second(s).</source>
        <translation>
            <numerusform>Asked to wait for %Ln second.</numerusform>
            <numerusform>Asked to wait for %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>The access token runs out in %Ln min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>The access token runs out in %Ln min. Sign in again to go on without a gap.</numerusform>
            <numerusform>The access token runs out in %Ln min. Sign in again to go on without a gap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ClipboardBar</name>
    <message numerus="yes">
        <source>%1 copied. Clears in %Ln s.</source>
        <translation>
            <numerusform>%1 copied. Clears in %Ln s.</numerusform>
            <numerusform>%1 copied. Clears in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</numerusform>
            <numerusform>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ExportDialog</name>
    <message numerus="yes">
        <source>The list with %Ln instance(s)</source>
        <translation>
            <numerusform>The list with %Ln instance</numerusform>
            <numerusform>The list with %Ln instances</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Display</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>Asked to wait for %n second(s).</source>
        <translation>
            <numerusform>Asked to wait for %n second.</numerusform>
            <numerusform>Asked to wait for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>The access token runs out in %n min. Sign in again to go on without a gap.</source>
        <translation>
            <numerusform>The access token runs out in %n min. Sign in again to go on without a gap.</numerusform>
            <numerusform>The access token runs out in %n min. Sign in again to go on without a gap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ClipboardBar</name>
    <message numerus="yes">
        <source>%1 copied. Clears in %n s.</source>
        <translation>
            <numerusform>%1 copied. Clears in %n s.</numerusform>
            <numerusform>%1 copied. Clears in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::CopySecretsDialog</name>
    <message numerus="yes">
        <source>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %n s.</source>
        <translation>
            <numerusform>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %n s.</numerusform>
            <numerusform>The whole record of “%1” is copied, passwords and other secrets included. The clipboard is cleared after %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ExportDialog</name>
    <message numerus="yes">
        <source>The list with %n instance(s)</source>
        <translation>
            <numerusform>The list with %n instance</numerusform>
            <numerusform>The list with %n instances</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>explain</name>
    <message>
        <source>This record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record %1 in this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed elsewhere in the meantime. Nothing was overwritten; what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be so. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be reached now. Nothing was lost; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached now. Nothing was lost; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored record is damaged. Nothing was changed; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a clinic: it holds no keyring and no vaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Untie. Update this program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic is open in another window or on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic is already open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing that was stored is lost; make room and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow access to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there. Choose another place; it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was put together without the encryption it needs and does not run (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>explain</name>
    <message>
        <source>This record is not there any more.</source>
        <translation>This record is not there any more.</translation>
    </message>
    <message>
        <source>There is no record %1 in this clinic.</source>
        <translation>There is no record %1 in this clinic.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere in the meantime. Nothing was overwritten; what you typed is still here.</source>
        <translation>This record was changed elsewhere in the meantime. Nothing was overwritten; what you typed is still here.</translation>
    </message>
    <message>
        <source>This cannot be so. Nothing was stored.</source>
        <translation>This cannot be so. Nothing was stored.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Your account may not do this.</translation>
    </message>
    <message>
        <source>This cannot be reached now. Nothing was lost; try again.</source>
        <translation>This cannot be reached now. Nothing was lost; try again.</translation>
    </message>
    <message>
        <source>%1 cannot be reached now. Nothing was lost; try again.</source>
        <translation>%1 cannot be reached now. Nothing was lost; try again.</translation>
    </message>
    <message>
        <source>The stored record is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>The stored record is damaged. Nothing was changed; restore it from a backup.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>%1 is damaged. Nothing was changed; restore it from a backup.</translation>
    </message>
    <message>
        <source>That password does not open this clinic.</source>
        <translation>That password does not open this clinic.</translation>
    </message>
    <message>
        <source>%1 is not a clinic: it holds no keyring and no vaults.</source>
        <translation>%1 is not a clinic: it holds no keyring and no vaults.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Untie. Update this program to open it.</source>
        <translation>%1 was written by a newer Untie. Update this program to open it.</translation>
    </message>
    <message>
        <source>This clinic is open in another window or on another computer.</source>
        <translation>This clinic is open in another window or on another computer.</translation>
    </message>
    <message>
        <source>This clinic is already open: %1.</source>
        <translation>This clinic is already open: %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing that was stored is lost; make room and save again.</source>
        <translation>There is no room left on the disk. Nothing that was stored is lost; make room and save again.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1.</source>
        <translation>The system does not allow access to %1.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another place; it was not touched.</source>
        <translation>%1 is already there. Choose another place; it was not touched.</translation>
    </message>
    <message>
        <source>This program was put together without the encryption it needs and does not run (%1).</source>
        <translation>This program was put together without the encryption it needs and does not run (%1).</translation>
    </message>
</context>
</TS>

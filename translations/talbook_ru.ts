<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Base</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Не удалось прочитать файл «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is not a JSON object (fault at byte %2).</source>
        <translation>Файл «%1» — не объект JSON (ошибка в байте %2).</translation>
    </message>
</context>
</TS>

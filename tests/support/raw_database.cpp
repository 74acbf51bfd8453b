#include "tests/support/raw_database.h"

#include <QFile>

#include <sqlite3.h>

namespace talbook::test
{

void runRaw(const QString &path, const QByteArray &sql, const QByteArray &blob)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) !=
        SQLITE_OK)
        qFatal("%s: %s", qPrintable(path), sqlite3_errmsg(handle));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    const char *rest = sql.constData();
    while (rest && *rest) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle, rest, -1, &statement, &rest) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(handle));
        if (!statement)
            continue;
        if (sqlite3_bind_parameter_count(statement) > 0)
            sqlite3_bind_blob(statement, 1, blob.constData(), int(blob.size()), SQLITE_STATIC);
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement);
        if (code != SQLITE_DONE)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(handle));
        sqlite3_finalize(statement);
    }
    sqlite3_close(handle);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

void flipBit(const QString &path, qint64 byte, int bit)
{
    QByteArray bytes = bytesOf(path);
    bytes[byte] = char(bytes[byte] ^ (1 << bit));
    writeBytes(path, bytes);
}

void replaceBytes(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = bytesOf(path);
    const qsizetype at = bytes.indexOf(from);
    if (at < 0 || from.size() != to.size())
        qFatal("%s: no such bytes", qPrintable(path));
    writeBytes(path, bytes.replace(at, from.size(), to));
}

} // namespace talbook::test

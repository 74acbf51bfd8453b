#pragma once

#include <QByteArray>
#include <QString>

namespace talbook::test
{

/// Runs statements on a file as any other program would: without Talbook's settings, with every liberty SQLite gives.
/// Fails the test program where one fails.
void runRaw(const QString &path, const QByteArray &sql, const QByteArray &blob = {});

/// Flips one bit, or replaces the first place where `from` stands.
void flipBit(const QString &path, qint64 byte, int bit);
void replaceBytes(const QString &path, const QByteArray &from, const QByteArray &to);

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace talbook::test

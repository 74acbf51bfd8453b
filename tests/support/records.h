#pragma once

#include "core/exchange/csv_reader.h"
#include "tests/support/folders.h"

#include <QFile>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

namespace talbook::test
{

/// QString::fromUtf8 drops a byte order mark at the beginning, which in the middle of a file is text.
inline QString exactText(std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

/// What a reader delivered until its end or its first error.
struct ReadRecords
{
    QList<QStringList> rows;
    QList<qint64> lines;
    QList<RecordFault> faults;
    QString error;
};

inline ReadRecords readAll(RecordReader &reader)
{
    ReadRecords read;
    Record record;
    for (;;) {
        const auto more = reader.next(record);
        if (!more)
            read.error = more.error().message;
        if (!more || !*more)
            return read;
        QStringList row;
        for (const std::string_view field : record.fields)
            row.append(exactText(field));
        read.rows.append(row);
        read.lines.append(record.line);
        read.faults.append(record.fault);
    }
}

/// Files of given content, gone with the object.
class TableFiles
{
public:
    QString add(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QString::number(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return path;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

inline ReadRecords readCsv(const QString &path, const CsvOptions &options = {}, const QString &encoding = {})
{
    auto source = TextSource::open(path, encoding);
    if (!source)
        return {{}, {}, {}, source.error().message};
    auto reader = CsvReader::open(std::move(*source), options);
    if (!reader)
        return {{}, {}, {}, reader.error().message};
    return readAll(**reader);
}

inline QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace talbook::test

/// Leaves the test, with a message, where the public data are not beside the sources.
#define NEEDS_SHARED_DATA()                                                                                            \
    if (!QFile::exists(talbook::test::sharedData(QStringLiteral("MANIFEST.md"))))                                      \
    QSKIP("the public data are not here: ../shared/data beside the repository")

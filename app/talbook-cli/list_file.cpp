#include "app/talbook-cli/list_file.h"

#include "app/talbook-cli/plans.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/table_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

bool isThePlan(const QString &file, const QString &plan)
{
    const QString there = QFileInfo(file).canonicalFilePath();
    return !there.isEmpty() && there == QFileInfo(plan).canonicalFilePath();
}

QString listFormat(const Input &input, const char *formats)
{
    if (input.has("format"))
        return input.text("format");
    const QString ending = QFileInfo(input.text("out")).suffix().toLower();
    if (QString::fromLatin1(formats).split(u'|').contains(ending))
        return ending;
    return input.json() ? u"json"_s : u"table"_s;
}

QString listFault(const Input &input, const char *formats)
{
    const QString format = listFormat(input, formats);
    const QString file = input.text("out");
    const QString ending = QFileInfo(file).suffix().toLower();
    if (!input.has("format") && !input.json() && !ending.isEmpty() && ending != u"txt" && ending != format) {
        QStringList endings;
        for (const QString &name : QString::fromLatin1(formats).split(u'|')) {
            if (name != u"table")
                endings.append(u"."_s + name);
        }
        return QCoreApplication::translate("Cli", "The list cannot be written as .%1. Name a file that ends in %2 or "
                                                  ".txt, or say --format.")
            .arg(ending, endings.join(u", "_s));
    }
    if (file.isEmpty() && format == u"xlsx")
        return QCoreApplication::translate("Cli", "A workbook is a file: name it with --out.");
    if (file.isEmpty() && input.json() && format != u"json") {
        return QCoreApplication::translate("Cli", "Standard output takes one format: either --json or --format %1.")
            .arg(format);
    }
    if (isThePlan(file, input.argument(0)))
        return QCoreApplication::translate("Cli", "--out names the plan itself. Name another file.");
    return {};
}

Outcome deliverList(const Input &input, const QByteArray &bytes, qint64 rows, const QString &written)
{
    const QString file = input.text("out");
    if (file.isEmpty())
        return bytes;
    TALBOOK_TRY(saveFile(file, [&bytes](QIODevice &device) -> Expected<void> {
        if (device.write(bytes) == bytes.size())
            return {};
        return cannotWrite(device);
    }));
    return input.json() ? Outcome(jsonText({{u"file"_s, file}, {u"rows"_s, rows}}))
                        : Outcome::text(written.arg(file) + u'\n');
}

} // namespace talbook::cli

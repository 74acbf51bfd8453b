#include "structure/source_rules.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{

/// A room may use the rooms before it.
const QStringList rooms = {u"base"_s,  u"plan"_s,   u"accounts"_s, u"scoring"_s,  u"committee"_s,
                           u"plays"_s, u"budget"_s, u"results"_s,  u"exchange"_s, u"documents"_s};

QStringList eachInclude(const SourceFile &file, const auto &faultOf)
{
    QStringList found;
    for (const Include &include : includesOf(file)) {
        const QString fault = faultOf(include);
        if (!fault.isEmpty())
            found.append(file.complaint(include.position, u"includes %1: %2"_s.arg(include.target, fault)));
    }
    return found;
}

QStringList layers(const SourceFile &file)
{
    QStringList above;
    if (file.isUnder(u"core") || file.isUnder(u"tests/core"))
        above = {u"ui/"_s, u"app/"_s};
    else if (file.isUnder(u"ui") || file.isUnder(u"tests/ui"))
        above = {u"app/"_s};
    if (!file.isUnder(u"tests"))
        above.append({u"tests/"_s, u"support/"_s});
    return eachInclude(file, [&above](const Include &include) {
        for (const QString &layer : above) {
            if (include.target.startsWith(layer))
                return u"app uses ui, ui uses core, never back"_s;
        }
        return QString();
    });
}

QStringList roomOrder(const SourceFile &file)
{
    if (!file.isUnder(u"core"))
        return {};
    const qsizetype own = rooms.indexOf(file.path.section(u'/', 1, 1));
    if (own < 0)
        return {file.complaint(0, u"core has no such room"_s)};
    return eachInclude(file, [own](const Include &include) {
        if (!include.target.startsWith(u"core/"))
            return QString();
        const qsizetype other = rooms.indexOf(include.target.section(u'/', 1, 1));
        return other > own || other < 0 ? u"a room uses the rooms above it only"_s : QString();
    });
}

QStringList sharedInterface(const SourceFile &file)
{
    QStringList allowed;
    if (file.isUnder(u"ui/theme"))
        allowed = {u"ui/theme/"_s};
    else if (file.isUnder(u"ui/widgets"))
        allowed = {u"ui/theme/"_s, u"ui/widgets/"_s};
    else
        return {};
    return eachInclude(file, [&allowed](const Include &include) {
        if (!include.target.startsWith(u"ui/"))
            return QString();
        for (const QString &folder : allowed) {
            if (include.target.startsWith(folder))
                return QString();
        }
        return u"what all screens share knows none of them"_s;
    });
}

QStringList fullPaths(const SourceFile &file)
{
    return eachInclude(file, [](const Include &include) {
        return include.quoted && include.target.contains(u"../"_s) ? u"write the path from the top"_s : QString();
    });
}

QStringList qtCoreOnly(const SourceFile &file)
{
    if (!file.isUnder(u"core"))
        return {};
    return eachInclude(file, [](const Include &include) {
        const bool qt = include.target.size() > 1 && include.target[0] == u'Q' && include.target[1].isLetter();
        if (include.quoted || !qt || include.target.startsWith(u"QtCore/"))
            return QString();
        const bool inCore = QFile::exists(QStringLiteral(TALBOOK_QTCORE_HEADERS) + u'/' + include.target);
        return inCore ? QString() : u"core uses Qt Core and no other part of Qt"_s;
    });
}

QStringList librariesBehindSources(const SourceFile &file)
{
    static const QStringList libraries = {u"sqlite3"_s,  u"zip"_s,  u"xlsxwriter"_s, u"kainjow/"_s,
                                          u"mustache"_s, u"md4c"_s, u"uchardet"_s,   u"libpsl"_s};
    if (!file.isUnder(u"core") || !file.isHeader())
        return {};
    return eachInclude(file, [](const Include &include) {
        for (const QString &library : libraries) {
            if (!include.quoted && include.target.startsWith(library))
                return u"a library's header belongs in a .cpp file"_s;
        }
        return QString();
    });
}

} // namespace

QList<Rule> layerRules()
{
    return {
        {"core knows no screen",
         layers,
         {u"core/plan/a.cpp"_s, u"#include \"ui/theme/theme.h\"\n"_s},
         {u"ui/home/a.cpp"_s, u"#include \"core/plan/plan.h\"\n#include \"ui/theme/theme.h\"\n"_s}},
        {"a screen knows no program",
         layers,
         {u"ui/home/a.cpp"_s, u"#include <app/talbook/main.h>\n"_s},
         {u"app/talbook/a.cpp"_s, u"#include \"ui/home/page.h\"\n"_s}},
        {"the program knows no test",
         layers,
         {u"core/base/a.cpp"_s, u"# include \"support/builders.h\"\n"_s},
         {u"tests/core/base/a.cpp"_s, u"#include \"support/builders.h\"\n"_s}},
        {"tests of core need no screen",
         layers,
         {u"tests/core/plan/a.cpp"_s, u"#include \"ui/home/page.h\"\n"_s},
         {u"tests/ui/a.cpp"_s, u"#include \"ui/home/page.h\"\n"_s}},
        {"rooms look upwards",
         roomOrder,
         {u"core/scoring/a.cpp"_s, u"#include \"core/committee/tree.h\"\n"_s},
         {u"core/scoring/a.cpp"_s, u"#include \"core/accounts/account.h\"\n// #include \"core/results/roi.h\"\n"_s}},
        {"core has ten rooms", roomOrder, {u"core/misc/a.cpp"_s, u"\n"_s}, {u"core/results/a.cpp"_s, u"\n"_s}},
        {"theme and widgets stand below the screens",
         sharedInterface,
         {u"ui/widgets/a.cpp"_s, u"#include \"ui/matrix/page.h\"\n"_s},
         {u"ui/widgets/a.cpp"_s, u"#include \"ui/theme/theme.h\"\n#include \"core/plan/plan.h\"\n"_s}},
        {"includes name the room",
         fullPaths,
         {u"ui/home/a.cpp"_s, u"#include \"../theme/theme.h\"\n"_s},
         {u"ui/home/a.cpp"_s, u"#include \"ui/theme/theme.h\"\n"_s}},
        {"core is Qt Core",
         qtCoreOnly,
         {u"core/documents/a.cpp"_s, u"#include <QPdfWriter>\n"_s},
         {u"core/documents/a.cpp"_s, u"#include <QString>\n#include <QtCore/QList>\n#include <QtGlobal>\n"_s}},
        {"core is Qt Core, spelt with the module",
         qtCoreOnly,
         {u"core/base/a.h"_s, u"#include <QtGui/QColor>\n"_s},
         {u"ui/home/a.h"_s, u"#include <QtGui/QColor>\n"_s}},
        {"libraries stay behind sources",
         librariesBehindSources,
         {u"core/exchange/a.h"_s, u"#include <zip.h>\n"_s},
         {u"core/exchange/a.cpp"_s, u"#include <zip.h>\n"_s}},
    };
}

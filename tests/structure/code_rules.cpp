#include "structure/source_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

QStringList eachMatch(const SourceFile &file, const QRegularExpression &pattern, const QString &what)
{
    QStringList found;
    for (auto it = pattern.globalMatch(file.code); it.hasNext();) {
        const auto match = it.next();
        found.append(file.complaint(match.capturedStart(), u"“%1”: %2"_s.arg(match.captured().simplified(), what)));
    }
    return found;
}

bool isInterface(const SourceFile &file)
{
    return file.isUnder(u"ui") || file.isUnder(u"app");
}

QStringList sqliteInPlanOnly(const SourceFile &file)
{
    static const QRegularExpression use(uR"re(<sqlite3\.h>|\bsqlite3_\w+|\bQSql\w+)re"_s);
    if (file.isUnder(u"core/plan") || file.isUnder(u"tests"))
        return {};
    return eachMatch(file, use, u"the file is read and written in core/plan alone"_s);
}

QStringList noSqlOnScreen(const SourceFile &file)
{
    static const QRegularExpression statement(
        uR"re("\s*(?:SELECT|select|PRAGMA|INSERT(?: OR \w+)? INTO|insert into|UPDATE \w+ SET|DELETE FROM|delete from)\s)re"_s);
    return isInterface(file) ? eachMatch(file, statement, u"no SQL in ui and app"_s) : QStringList();
}

QStringList coloursInThemeOnly(const SourceFile &file)
{
    static const QRegularExpression literal(
        uR"re(\bQColor(?:\s+\w+)?\s*[({]\s*(?:\d|u?"|u'))re"
        uR"re(|\bfrom(?:Rgb|Rgba|Hsv|Hsl|Cmyk)F?\s*\(\s*\d|\bq?[rR]gba?\(\s*\d)re"
        uR"re(|#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b)re"
        uR"re(|\bQt::(?:(?:dark|light)?(?:[rR]ed|[gG]reen|[bB]lue|[cC]yan|[mM]agenta|[yY]ellow|[gG]ray)|black|white)\b)re"_s);
    if (!isInterface(file) || file.isUnder(u"ui/theme"))
        return {};
    return eachMatch(file, literal, u"ask the theme for a colour by its name"_s);
}

/// The first argument of the call whose bracket opens at `open`.
QString firstArgument(const QString &code, qsizetype open)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = open + 1; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"' && code[i - 1] != u'\\')
            quoted = !quoted;
        if (quoted)
            continue;
        if (depth == 0 && (c == u',' || c == u')' || c == u'}'))
            return code.sliced(open + 1, i - open - 1).trimmed();
        if (c == u'(' || c == u'{' || c == u'[')
            ++depth;
        else if (c == u')' || c == u'}' || c == u']')
            --depth;
    }
    return {};
}

/// QLabel guesses whether its text is HTML, and text from a file is data. A literal of our own is safe.
QStringList labelsArePlain(const SourceFile &file)
{
    static const QRegularExpression label(uR"re(\bQLabel(?:\s+\w+)?\s*[({])re"_s);
    static const QRegularExpression safe(
        uR"re(^(?:(?:\w+::)?tr\(\s*"(?:[^"\\]|\\.)*"\s*\)|nullptr|this|&?\w*(?i:parent|page|panel|widget|frame|box|dialog|card|bar|window))?$)re"_s);
    if (!file.isUnder(u"ui") || file.isUnder(u"ui/widgets"))
        return {};
    QStringList found;
    for (auto it = label.globalMatch(file.code); it.hasNext();) {
        const auto match = it.next();
        const QString argument = firstArgument(file.code, match.capturedEnd() - 1);
        if (!safe.match(argument).hasMatch())
            found.append(file.complaint(
                match.capturedStart(),
                u"QLabel(%1…): a label with text that is no literal comes from ui/widgets"_s.arg(argument)));
    }
    return found;
}

QStringList noClockInCore(const SourceFile &file)
{
    static const QRegularExpression clock(
        uR"re(\bcurrent(?:Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\bsystem_clock\b|\btime\((?:nullptr|NULL|0)\))re"_s);
    return file.isUnder(u"core") ? eachMatch(file, clock, u"the clock is passed in"_s) : QStringList();
}

QStringList whatBothCompilersKnow(const SourceFile &file)
{
    static const QRegularExpression use(uR"re(\bstd::(?:ranges::)?views::|\bstd::format\b|<format>)re"_s);
    return eachMatch(file, use, u"g++ 12 or clang 14 cannot compile it"_s);
}

QStringList filesStaySmall(const SourceFile &file)
{
    const qsizetype most = file.path.startsWith(u"ui/shell/main_window") ? 300 : 600;
    const qsizetype lines = file.text.count(u'\n');
    return lines > most ? QStringList{file.complaint(0, u"%1 lines, at most %2"_s.arg(lines).arg(most))}
                        : QStringList();
}

} // namespace

QList<Rule> codeRules()
{
    return {
        {"sqlite3 in core/plan",
         sqliteInPlanOnly,
         {u"core/scoring/a.cpp"_s, u"#include <sqlite3.h>\n"_s},
         {u"core/plan/a.cpp"_s, u"#include <sqlite3.h>\nint x = sqlite3_threadsafe();\n"_s}},
        {"no Qt Sql",
         sqliteInPlanOnly,
         {u"ui/home/a.cpp"_s, u"#include <QSqlQuery>\n"_s},
         {u"ui/home/a.cpp"_s, u"// no QSqlQuery here\n"_s}},
        {"no SQL on screen",
         noSqlOnScreen,
         {u"ui/home/a.cpp"_s, u"run(\"SELECT name FROM account\");\n"_s},
         {u"ui/home/a.cpp"_s, u"tr(\"Select accounts from the table\");\n"_s}},
        {"no colour by number",
         coloursInThemeOnly,
         {u"ui/home/a.cpp"_s, u"const QColor ink(15, 107, 115);\n"_s},
         {u"ui/theme/a.cpp"_s, u"const QColor ink(15, 107, 115);\n"_s}},
        {"no colour by code",
         coloursInThemeOnly,
         {u"ui/home/a.cpp"_s, u"page->setStyleSheet(\"color: #0F6B73;\");\n"_s},
         {u"ui/home/a.cpp"_s, u"#define X\nconst QColor ink(theme.accent);\nQStringView s = u\"#1\";\n"_s}},
        {"no colour by name",
         coloursInThemeOnly,
         {u"app/talbook/a.cpp"_s, u"painter.setPen(Qt::darkGray);\n"_s},
         {u"ui/home/a.cpp"_s, u"painter.setPen(Qt::NoPen); image.fill(Qt::transparent);\n"_s}},
        {"labels with data are plain",
         labelsArePlain,
         {u"ui/home/a.cpp"_s, u"new QLabel(account.name, this);\n"_s},
         {u"ui/home/a.cpp"_s,
          u"new QLabel(tr(\"Fit, in (all)\"), this); new QLabel(this); QLabel l(page); QLabel{};\n"_s}},
        {"labels with filled-in literals are plain",
         labelsArePlain,
         {u"ui/home/a.cpp"_s, u"QLabel title(tr(\"Plan of %1\").arg(name));\n"_s},
         {u"ui/widgets/a.cpp"_s, u"PlainText::PlainText(const QString &t) : QLabel(t) {}\n"_s}},
        {"no clock in core",
         noClockInCore,
         {u"core/plays/a.cpp"_s, u"auto day = QDate::currentDate();\n"_s},
         {u"core/plays/a.cpp"_s, u"auto day = clock.currentDay();\n"_s}},
        {"both compilers",
         whatBothCompilersKnow,
         {u"core/base/a.cpp"_s, u"auto v = x | std::views::reverse;\n"_s},
         {u"core/base/a.cpp"_s, u"std::ranges::sort(x);\n"_s}},
        {"files stay small",
         filesStaySmall,
         {u"core/base/a.cpp"_s, QString(601, u'\n')},
         {u"core/base/a.cpp"_s, QString(600, u'\n')}},
        {"the main window stays smaller",
         filesStaySmall,
         {u"ui/shell/main_window.cpp"_s, QString(301, u'\n')},
         {u"ui/shell/main_window.cpp"_s, QString(300, u'\n')}},
    };
}

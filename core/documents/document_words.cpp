#include "core/documents/document_words.h"

#include "core/accounts/priority.h"
#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/base/text.h"
#include "core/budget/budget_words.h"

#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar noBreakSpace(0x00A0);

/// What a word of the file is called: its folded spelling, and the words for it.
struct NamedWord
{
    const char16_t *folded;
    const char *text;
};

QString namedWord(std::initializer_list<NamedWord> names, const QString &word, const Wording &words)
{
    const QString folded = foldText(word).replace(u'_', u' ').replace(u'-', u' ');
    for (const NamedWord &name : names) {
        if (folded == QStringView(name.folded))
            return words.translate("Documents", name.text);
    }
    return word;
}

} // namespace

QString DocumentWords::number(double value, int decimals) const
{
    return m_words.locale().toString(value, 'f', decimals);
}

QString DocumentWords::signedNumber(double value, int decimals) const
{
    return (value < 0 ? QChar(0x2212) : QChar(u'+')) + number(std::abs(value), decimals);
}

QString DocumentWords::score(double value) const
{
    return number(shownScore(value), 1);
}

QString DocumentWords::percent(double share) const
{
    return percentText(share * 100, m_words.locale());
}

QString DocumentWords::money(double amount) const
{
    return number(std::round(amount)) + noBreakSpace + m_currency;
}

QString DocumentWords::exactMoney(double amount) const
{
    return plainMoney(toMinor(amount, m_currency), m_currency, m_words);
}

QString DocumentWords::moneyRange(std::optional<double> from, std::optional<double> to) const
{
    if (from && to)
        return number(*from) + u'–' + money(*to);
    if (from)
        return m_words.translate("Documents", "%1 and more", "amount").arg(money(*from));
    return to ? m_words.translate("Documents", "up to %1", "amount").arg(money(*to)) : QString();
}

QString DocumentWords::date(QDate date) const
{
    return date.isValid() ? m_words.locale().toString(date, u"d MMMM yyyy"_s) : QString();
}

QString DocumentWords::shortDate(QDate date) const
{
    return date.isValid() ? talbook::shortDate(date, m_words.locale()) : QString();
}

QString DocumentWords::period(QDate from, QDate to) const
{
    return shortDate(from) + u" – "_s + shortDate(to);
}

QString DocumentWords::gradeCell(const QString &grade) const
{
    return grade == u"Watch" ? m_words.translate("Documents", "Watch", "the grade below C") : grade;
}

QString DocumentWords::grade(const QString &grade) const
{
    if (grade == u"Watch")
        return m_words.translate("Documents", "Watch, below every grade");
    return m_words.translate("Documents", "Grade %1").arg(grade);
}

QString DocumentWords::tier(int tier) const
{
    return tier > 0 ? tierName(tier) : m_words.translate("Documents", "no tier");
}

QString DocumentWords::quadrant(Quadrant quadrant) const
{
    switch (quadrant) {
    case Quadrant::A:
        return u"A"_s;
    case Quadrant::NurtureB:
    case Quadrant::LiteB:
        return u"B"_s;
    case Quadrant::C:
        break;
    }
    return u"C"_s;
}

QString DocumentWords::quadrantAction(Quadrant quadrant) const
{
    switch (quadrant) {
    case Quadrant::A:
        return m_words.translate("Documents", "full ABM plays, strike zone");
    case Quadrant::NurtureB:
        return m_words.translate("Documents", "nurture");
    case Quadrant::LiteB:
        return m_words.translate("Documents", "ABM Lite");
    case Quadrant::C:
        break;
    }
    return m_words.translate("Documents", "watch");
}

QString DocumentWords::signalKind(const QString &kind) const
{
    return namedWord({{u"topic surge", QT_TRANSLATE_NOOP("Documents", "Topic surge")},
                      {u"competitor research", QT_TRANSLATE_NOOP("Documents", "Competitor research")},
                      {u"hiring", QT_TRANSLATE_NOOP("Documents", "Hiring")},
                      {u"technographic change", QT_TRANSLATE_NOOP("Documents", "Technology change")},
                      {u"funding round", QT_TRANSLATE_NOOP("Documents", "Funding round")},
                      {u"leadership change", QT_TRANSLATE_NOOP("Documents", "Leadership change")},
                      {u"expansion", QT_TRANSLATE_NOOP("Documents", "Expansion")},
                      {u"contract renewal", QT_TRANSLATE_NOOP("Documents", "Contract renewal")}},
                     kind, m_words);
}

QString DocumentWords::outcome(const QString &outcome) const
{
    return namedWord({{u"won", QT_TRANSLATE_NOOP("Documents", "won")},
                      {u"lost", QT_TRANSLATE_NOOP("Documents", "lost")},
                      {u"open", QT_TRANSLATE_NOOP("Documents", "open")}},
                     outcome, m_words);
}

QString DocumentWords::taskStatus(const QString &status) const
{
    return namedWord({{u"open", QT_TRANSLATE_NOOP("Documents", "to do")},
                      {u"done", QT_TRANSLATE_NOOP("Documents", "done")},
                      {u"skipped", QT_TRANSLATE_NOOP("Documents", "skipped")}},
                     status, m_words);
}

QString DocumentWords::costCategory(const QString &category) const
{
    if (category.isEmpty())
        return m_words.translate("Documents", "Without a category");
    return namedWord({{u"technology", QT_TRANSLATE_NOOP("Documents", "Technology")},
                      {u"content", QT_TRANSLATE_NOOP("Documents", "Content")},
                      {u"advertising", QT_TRANSLATE_NOOP("Documents", "Advertising")},
                      {u"events", QT_TRANSLATE_NOOP("Documents", "Events and gifts")},
                      {u"events and gifts", QT_TRANSLATE_NOOP("Documents", "Events and gifts")},
                      {u"headcount", QT_TRANSLATE_NOOP("Documents", "Headcount")},
                      {u"agency", QT_TRANSLATE_NOOP("Documents", "Agency")}},
                     category, m_words);
}

QString DocumentWords::priority(const QString &priority) const
{
    return namedWord({{u"high", QT_TRANSLATE_NOOP("Documents", "High")},
                      {u"medium", QT_TRANSLATE_NOOP("Documents", "Medium")},
                      {u"low", QT_TRANSLATE_NOOP("Documents", "Low")}},
                     priorityWord(priority), m_words);
}

QString DocumentWords::channel(const QString &channel) const
{
    return namedWord({{u"email", QT_TRANSLATE_NOOP("Documents", "E-mail")},
                      {u"e mail", QT_TRANSLATE_NOOP("Documents", "E-mail")},
                      {u"website", QT_TRANSLATE_NOOP("Documents", "Website")},
                      {u"web", QT_TRANSLATE_NOOP("Documents", "Website")},
                      {u"phone", QT_TRANSLATE_NOOP("Documents", "Phone")},
                      {u"call", QT_TRANSLATE_NOOP("Documents", "Phone")},
                      {u"meeting", QT_TRANSLATE_NOOP("Documents", "Meeting")},
                      {u"event", QT_TRANSLATE_NOOP("Documents", "Event")},
                      {u"events", QT_TRANSLATE_NOOP("Documents", "Event")},
                      {u"webinar", QT_TRANSLATE_NOOP("Documents", "Webinar")},
                      {u"direct mail", QT_TRANSLATE_NOOP("Documents", "Direct mail")},
                      {u"ads", QT_TRANSLATE_NOOP("Documents", "Advertising")},
                      {u"advertising", QT_TRANSLATE_NOOP("Documents", "Advertising")},
                      {u"display", QT_TRANSLATE_NOOP("Documents", "Display advertising")},
                      {u"product", QT_TRANSLATE_NOOP("Documents", "Product")},
                      {u"sales", QT_TRANSLATE_NOOP("Documents", "Sales")},
                      {u"linkedin", QT_TRANSLATE_NOOP("Documents", "LinkedIn")}},
                     channel, m_words);
}

Expected<PresetNames> presetNames(const Database &database, const Standings &standings, const Wording &words)
{
    PresetNames names{standings.model().name, standings.model().engagement.points.name, standings.tiers().name};
    const auto models = scoringModels(database, words);
    TALBOOK_TRY(models);
    for (const ScoringModel &model : *models) {
        if (model.id == standings.model().id)
            names.model = model.name;
    }
    const auto tables = pointTables(words);
    TALBOOK_TRY(tables);
    for (const PointTable &table : *tables) {
        if (table.id == standings.model().engagement.points.id)
            names.pointTable = table.name;
    }
    const auto presets = tierPresets(words);
    TALBOOK_TRY(presets);
    for (const TierPreset &preset : *presets) {
        if (preset.id == standings.tiers().id)
            names.tiers = preset.name;
    }
    return names;
}

} // namespace talbook

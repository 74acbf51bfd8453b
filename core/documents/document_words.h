#pragma once

#include "core/scoring/standing.h"

namespace talbook
{

/// How a document says figures, days and the plan's own terms, in its language.
class DocumentWords
{
public:
    DocumentWords(const Wording &words, QString currency) : m_words(words), m_currency(std::move(currency)) {}

    const Wording &wording() const { return m_words; }
    const QString &currency() const { return m_currency; } ///< the plan's

    QString number(double value, int decimals = 0) const;
    QString signedNumber(double value, int decimals) const; ///< with a plus or a minus
    /// A score or one of its parts, with one decimal, cut and never rounded up.
    QString score(double value) const;
    QString percent(double share) const;
    /// In major units of the plan's currency, whole.
    QString money(double amount) const;
    /// The same with its minor units, where there are any.
    QString exactMoney(double amount) const;
    QString moneyRange(std::optional<double> from, std::optional<double> to) const;
    QString date(QDate date) const;      ///< "11 February 2027"
    QString shortDate(QDate date) const; ///< "11 Feb 2027", "11.02.2027"
    QString period(QDate from, QDate to) const;

    QString grade(const QString &grade) const;     ///< "Grade A", "Watch"
    QString gradeCell(const QString &grade) const; ///< in a table whose head says "Grade": "A", "Watch"
    QString tier(int tier) const;                  ///< "1:1", "no tier"
    QString quadrant(Quadrant quadrant) const;     ///< "A", "B", "B", "C"
    QString quadrantAction(Quadrant quadrant) const;
    QString signalKind(const QString &kind) const; ///< an unknown one as it is
    QString outcome(const QString &outcome) const; ///< of an opportunity
    QString taskStatus(const QString &status) const;
    QString costCategory(const QString &category) const; ///< an unknown one as it is
    QString priority(const QString &priority) const;     ///< High, Medium and Low; another as it is
    QString channel(const QString &channel) const;

private:
    const Wording &m_words;
    QString m_currency;
};

/// The presets that made the standings, named in the document's language (the standings may speak another).
struct PresetNames
{
    QString model, pointTable, tiers;
};
Expected<PresetNames> presetNames(const Database &database, const Standings &standings, const Wording &words);

} // namespace talbook

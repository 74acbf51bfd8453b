#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"
#include "core/committee/phrase_book.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace talbook
{

class Database;

/// What a job title tells of the person who bears it.
struct TitleClass
{
    int role = -1;      ///< index into buyingRoles(); -1: the title is empty
    QString seniority;  ///< id: "c_level", "vp", "head", "director", "manager", "lead"…
    QString department; ///< id: "it", "finance"…; empty where the title names none
    int rule = -1;      ///< the one that gave the role
};

/// Proposes buying role, seniority and department from a job title, English or Russian or mixed, by rules that are data
/// (resources/presets/committee/titles.json; a plan may hold its own). A proposal, never more: what a person chose is
/// not touched by anything here.
///
/// A title is folded (case, ё as е, accents), cut into words at anything that is no letter or digit, and its
/// abbreviations are written out. Seniority is found by phrases from left to right, the longest first, so that "vice
/// president" is no president; of several the first listed counts ("CTO & co-founder": C-level). The department is that
/// of the longest phrase, of several the first listed; "executive" gives way to any other. The role is that of the
/// first rule that fits; the most specific stand first, and a plan's own ("own") before them all. Linear in the title's
/// length.
class TitleClassifier
{
public:
    /// The rules that ship.
    static Expected<TitleClassifier> load();
    /// The plan's own rules before those that ship, see title_rules.h.
    static Expected<TitleClassifier> ofPlan(const Database &database);
    /// Rules from a file or a plan; BadInput names the first fault: an unknown role or id, a phrase that can match
    /// nothing, an own rule without any condition, a last rule that does not fit everything.
    static Expected<TitleClassifier> fromJson(const QJsonObject &rules, const QString &source);

    TitleClass classify(const QString &title) const;

    QString ruleId(int rule) const; ///< "technical_director"; empty for -1
    QString ruleName(int rule, const Wording &words) const;
    bool isOwnRule(int rule) const;
    QString seniorityName(const QString &id, const Wording &words) const;  ///< "Director"
    QString departmentName(const QString &id, const Wording &words) const; ///< "Procurement"

private:
    struct Term
    {
        QString id;
        QJsonValue name;
        bool onlyAlone = false; ///< gives way to any other
    };
    struct Rule
    {
        QString id;
        QJsonValue name;
        int role = -1;
        std::vector<int> seniorities, departments; ///< empty: any
        std::unique_ptr<PhraseBook> phrases, unless;
        bool isOwn = false;
        QStringList typed; ///< an own one's phrases, which name it
    };
    struct Abbreviation
    {
        QStringList words, meaning;
    };

    Expected<void> readAbbreviations(const QJsonObject &given, const QString &source);
    Expected<void> readTerms(const QJsonArray &given, const QString &source, std::vector<Term> &terms,
                             PhraseBook &phrases) const;
    Expected<void> readRule(const QJsonObject &given, const QString &source, bool own);
    Expected<void> readPhrases(const QJsonObject &given, const QString &source, Rule &rule) const;
    QString asTitlesAre(const QString &phrase) const;
    QString ownRuleName(const Rule &rule, const Wording &words) const;
    QStringList wordsOf(const QString &title) const;
    int seniorityOf(const QStringList &words) const;
    int departmentOf(const QStringList &words) const;
    bool fits(const Rule &rule, const QStringList &words, int seniority, int department) const;

    QHash<QString, std::vector<Abbreviation>> m_abbreviations; ///< by first word, the longest first
    std::vector<Term> m_seniorities, m_departments;
    PhraseBook m_seniorityPhrases, m_departmentPhrases;
    int m_defaultSeniority = -1;
    std::vector<Rule> m_rules;
};

} // namespace talbook

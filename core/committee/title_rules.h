#pragma once

#include "core/committee/title_classifier.h"

namespace talbook
{

/// A rule by which a title gives a role, to be read and edited. It fits where everything it names is so.
struct TitleRule
{
    QString id;   ///< empty for a new one
    QString name; ///< in the language asked for; empty for an own one, which its conditions name
    int role = -1;
    QStringList phrases, unless;
    QStringList seniorities, departments; ///< ids; empty: any
    bool isOwn = false;                   ///< the plan's, not one that ships

    bool operator==(const TitleRule &) const = default;
};

/// A level or a department that rules may name.
struct TitleTerm
{
    QString id, name;
};

struct TitleRules
{
    std::vector<TitleRule> rules; ///< in the order they are tried, the plan's own first; as TitleClass::rule counts
    std::vector<TitleTerm> seniorities, departments;
};

/// What the plan's titles are judged by, with names in the language of `words`.
Expected<TitleRules> titleRules(const Database &database, const Wording &words);

/// Replaces the plan's own rules, which stand before those that ship; without any the plan has only those. `id` and
/// `isOwn` are given here. BadInput as TitleClassifier::fromJson(), and then nothing is stored.
Expected<void> storeOwnTitleRules(Edit &edit, const std::vector<TitleRule> &own);

/// Replaces all rules, or, where `rules` is empty, goes back to those that ship and drops the own ones; BadInput as
/// TitleClassifier::fromJson().
Expected<void> storeTitleRules(Edit &edit, const QJsonObject &rules);

/// All rules of the plan in the form of titles.json, its own under "own".
Expected<QJsonObject> readTitleRules(const Database &database);

} // namespace talbook

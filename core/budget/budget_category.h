#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QHash>
#include <QString>

#include <vector>

namespace talbook
{

/// What money is spent on, and which kind a channel's costs are unless somebody says otherwise.
class BudgetCategories
{
public:
    struct Category
    {
        QString id; ///< as it stands in the plan: "technology"
        QString name;
        QString what;
    };
    struct Tools
    {
        QString id;
        QString name;
        QStringList vendors; ///< suggestions
    };

    static Expected<BudgetCategories> read(const Wording &words);

    const std::vector<Category> &all() const { return m_categories; }
    /// Groups of the technology stack, with usual vendors as suggestions.
    const std::vector<Tools> &technology() const { return m_technology; }
    const QStringList &headcount() const { return m_headcount; }

    /// The id of a category written by its id or name in either language, case and spaces aside ("Events & gifts");
    /// text that names none stays as it is, tidied: people have kinds of their own.
    QString idOf(const QString &text) const;
    /// The name of an id; text that is none as it is.
    QString name(const QString &id) const;
    /// Empty where the channel has none.
    QString ofChannel(const QString &channel) const;
    /// The place of a category in lists; those of a person's own come after the preset's.
    int place(const QString &id) const;

private:
    std::vector<Category> m_categories;
    std::vector<Tools> m_technology;
    QStringList m_headcount;
    QHash<QString, QString> m_idByText;
    QHash<QString, QString> m_byChannel;
};

} // namespace talbook

#pragma once

#include <QComboBox>

namespace talbook
{

/// A choice whose first entry is what was found ("windows-1251, found"), which is what counts until another is chosen.
class FoundCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit FoundCombo(const QString &accessibleName, QWidget *parent = nullptr);

    struct Choice
    {
        QString text;
        QString value;
    };
    /// Shows these without telling anybody. An empty `said` chooses what was found.
    void show(const QString &found, const QList<Choice> &choices, const QString &said);

Q_SIGNALS:
    /// The person chose; empty for what was found.
    void said(const QString &value);
};

} // namespace talbook

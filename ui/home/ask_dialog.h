#pragma once

#include "core/base/expected.h"

#include <QDate>
#include <QDialog>
#include <QStringList>

#include <functional>

namespace talbook
{

class PlainLabel;

/// A sentence, one field and the one thing to do with it; where that is refused, it says why and stays open.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString sentence;
        QString label;  ///< the field's
        QString action; ///< the button's
    };

    void accept() override;

    /// A day after `last`; `suggested` stands in the field.
    static AskDialog *forDate(const Words &words, QDate last, QDate suggested, const QLocale &locale,
                              std::function<Expected<void>(QDate)> work, QWidget *parent);
    /// Words of one's own, or one of those offered.
    static AskDialog *forText(const Words &words, const QStringList &offered,
                              std::function<Expected<void>(const QString &)> work, QWidget *parent);

private:
    AskDialog(const Words &words, QWidget *field, QWidget *parent);

    std::function<Expected<void>()> m_work;
    PlainLabel *m_fault;
};

} // namespace talbook

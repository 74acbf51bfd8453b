#pragma once

#include "core/base/expected.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace talbook
{

/// Asks for a name and does what is to be done with it; where that is refused, says why and stays open.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString label;
        QString action; ///< the button's
    };
    NameDialog(const Words &words, const QString &name, std::function<Expected<void>(const QString &)> work,
               QWidget *parent);

    void accept() override;

private:
    std::function<Expected<void>(const QString &)> m_work;
    QLineEdit *m_name;
    class PlainLabel *m_fault;
};

} // namespace talbook

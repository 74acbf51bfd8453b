#pragma once

#include "core/accounts/tal.h"
#include "core/base/wording.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace talbook
{

/// Why accounts join the list, and how much they matter.
class TalJoinDialog : public QDialog
{
    Q_OBJECT

public:
    TalJoinDialog(const QString &who, const QString &program, const Wording &words, QWidget *parent = nullptr);

    QString reason() const;
    QString priority() const; ///< as it was chosen or typed

private:
    QLineEdit *m_reason;
    QComboBox *m_priority;
};

/// How accounts leave the list.
class TalGraduateDialog : public QDialog
{
    Q_OBJECT

public:
    TalGraduateDialog(const QString &who, const QString &program, QWidget *parent = nullptr);

    Graduation outcome() const;
    QString note() const;

private:
    QComboBox *m_outcome;
    QLineEdit *m_note;
};

/// "Won", "Lost", "Replaced".
QString graduationWord(Graduation outcome);

} // namespace talbook

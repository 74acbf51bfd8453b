#pragma once

#include <QDialog>

class QComboBox;

namespace talbook
{

/// Asks who is to do some tasks: one of the people known, another name, or nobody.
class OwnerDialog : public QDialog
{
    Q_OBJECT

public:
    OwnerDialog(const QStringList &people, const QString &now, int tasks, QWidget *parent);

    QComboBox &owner() const { return *m_owner; }
    void accept() override;

Q_SIGNALS:
    void chosen(const QString &owner);

private:
    QComboBox *m_owner;
};

} // namespace talbook

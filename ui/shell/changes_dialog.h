#pragma once

#include "core/exchange/plan_changes.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace talbook
{

class DayEdit;
class Dialogs;
class Document;
class PlainLabel;

/// What changed since a day, since the last review or beside a file, by account; each opens in full.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Since
    {
        Day,
        LastReview,
        File
    };

    ChangesDialog(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

    QComboBox &since() const { return *m_since; }
    DayEdit &day() const { return *m_day; }
    QTreeWidget &tree() const { return *m_tree; }
    PlainLabel &sentence() const { return *m_sentence; }
    QPushButton &restoreButton() const { return *m_restore; }
    void compareWith(const QString &path);
    void copy();
    /// Makes the chosen account what it is in the file, as one step.
    void restore();

Q_SIGNALS:
    void accountRequested(talbook::AccountId account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseFile();
    void read();
    void take(const Expected<PlanChanges> &changes);
    void showChanges();
    void addSteps();
    void fill(QTreeWidgetItem *item);
    void openAccount();
    /// Whose changes the current line is among; nothing where it is no account's.
    const AccountChanges *chosen() const;
    void updateButtons();

    Document &m_document;
    Dialogs &m_dialogs;
    QComboBox *m_since;
    DayEdit *m_day;
    QPushButton *m_file;
    PlainLabel *m_heading;
    QTreeWidget *m_tree;
    PlainLabel *m_sentence;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_restore;
    QPushButton *m_close;
    QString m_path; ///< of the file to compare with
    PlanChanges m_changes;
    QString m_told;  ///< what was done last, to be read beside what it led to
    int m_asked = 0; ///< readings begun; an earlier one's result is not shown
};

} // namespace talbook

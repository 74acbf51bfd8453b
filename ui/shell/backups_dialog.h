#pragma once

#include "core/plan/backups.h"
#include "core/plan/plan_contents.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTableWidget;

namespace talbook
{

class Dialogs;
class Document;
class PlainLabel;

/// The plan's backups: what each holds beside what the plan holds now, and its return as one undoable step.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

    QTableWidget &list() const { return *m_list; }
    QTableWidget &comparison() const { return *m_comparison; }
    QPushButton &restoreButton() const { return *m_restore; }
    QPushButton &changesButton() const { return *m_changes; }
    void backUpNow();
    void restore();
    void saveAs();

Q_SIGNALS:
    /// What has changed since the backup at `path`, account by account.
    void changesRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void readList();
    /// `told` stands below the tables when the comparison does.
    void compare(const QString &told = {});
    void showComparison();
    const Backup *chosen() const;
    void say(const QString &sentence);

    Document &m_document;
    Dialogs &m_dialogs;
    std::vector<Backup> m_backups;
    QTableWidget *m_list;
    QTableWidget *m_comparison;
    PlainLabel *m_sentence;
    QPushButton *m_restore;
    QPushButton *m_changes;
    QPushButton *m_saveAs;
    QPushButton *m_now;
    QPushButton *m_close;
    PlainLabel *m_about;
    std::vector<TableRows> m_held; ///< what the chosen backup holds; empty while it is not known
};

} // namespace talbook

#pragma once

#include "core/documents/merge_reading.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace talbook
{

class Dialogs;
class Document;
class PlainLabel;
class PrimaryButton;

/// Another copy of the plan merged into the plan in hand: what both changed is asked, value beside value; the rest
/// comes by itself. One undoable step.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Document &document, Dialogs &dialogs, const QString &path, QWidget *parent = nullptr);
    ~MergeDialog() override;

    QTreeWidget &questions() const { return *m_questions; }
    QPushButton &mergeButton() const;
    QString text() const;
    /// Takes a side's version in the rows selected, or in all.
    void take(MergeSide side);
    void takeAll(MergeSide side);
    void merge();
    void saveReport();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void retranslate();
    void showQuestions();
    void showAnswers();
    void answer(const QTreeWidgetItem &item, MergeSide side);
    size_t unanswered() const;
    std::vector<MergeSide> answers() const;
    void say(const QString &sentence);
    /// Whether it is the open plan's own file, saved by somebody else meanwhile.
    bool isOwn() const;

    Document &m_document;
    Dialogs &m_dialogs;
    QString m_path;
    std::shared_ptr<MergeReading> m_reading;
    std::vector<std::optional<MergeSide>> m_answers;
    bool m_done = false; ///< merged; what is left is the report
    PlainLabel *m_about;
    QTreeWidget *m_questions;
    PlainLabel *m_sentence;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_allMine;
    QPushButton *m_allTheirs;
    QPushButton *m_report;
    QPushButton *m_close;
    PrimaryButton *m_merge;
};

} // namespace talbook

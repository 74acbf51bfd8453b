#pragma once

#include "core/documents/document_writer.h"
#include "ui/shell/page.h"
#include "ui/shell/plan_reading.h"

#include <QPointer>

namespace talbook
{

class Dialogs;
class DocumentOptions;
class DocumentPreview;
class PlainLabel;
class PrimaryButton;
class QuietButton;
class RecordRows;
class TableView;

/// The documents that Talbook writes: which of them are out of date, what each would say, and the writing of one or
/// all.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    DocumentsPage(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    void takeFocus() override;

    /// One of documentIds(): the one that is shown.
    QString chosen() const;
    /// All that are selected, the shown one among them.
    QStringList allChosen() const;
    void choose(const QString &document);
    DocumentOptions &options() const { return *m_options; }
    DocumentPreview &preview() const { return *m_preview; }
    TableView &list() const { return *m_list; }
    QString report() const;

    /// The selected kinds.
    void write();
    /// Every kind of document, about all there is where that is chosen.
    void writeAll();
    void chooseFolder();
    void openFolder();
    void copy();

Q_SIGNALS:
    void failed(const talbook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildSide();
    void onReset();
    void refresh();
    void read();
    void readPreview();
    void readStates();
    void readSubjects();
    void showRows();
    void nameButtons();
    void take(const Expected<std::vector<DocumentDraft>> &drafts);
    void start(DocumentRequest request);
    void tellWritten(const Expected<DocumentReport> &written);
    void retranslate();

    Document &m_document;
    Dialogs &m_dialogs;
    PlanReading<std::vector<DocumentDraft>> m_previewReading;
    PlanReading<std::vector<DocumentDraft>> m_stateReading;
    std::vector<DocumentDraft> m_states; ///< by documentIds(); of those that are known
    RecordRows *m_rows;
    TableView *m_list;
    DocumentOptions *m_options;
    DocumentPreview *m_preview;
    PrimaryButton *m_write;
    QuietButton *m_writeAll;
    PlainLabel *m_report;
    QPointer<const Plan> m_plan; ///< whose documents these are
    bool m_writing = false;
    bool m_stale = true;
};

} // namespace talbook

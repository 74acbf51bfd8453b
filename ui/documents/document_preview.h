#pragma once

#include "core/documents/document_writer.h"

#include <QWidget>

class QTextBrowser;

namespace talbook
{

class Document;
class ElidedLabel;
class IconButton;
class PlainLabel;

/// A document as it would be written, and where it stands in its folder. Nothing is loaded for it: it is data.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPreview(Document &document, QWidget *parent = nullptr);

    /// Keeps the place where the same document was looked at.
    void show(const DocumentDraft &draft);
    /// There is no such document to show, because of `reason`.
    void showReason(const QString &reason);
    void setBusy(bool busy);

    /// As it is copied: without the marks that only the file needs.
    QString markdown() const;
    QTextBrowser &browser() const { return *m_browser; }
    QString remark() const;

    void copy() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(bool keepPlace);
    void retranslate();

    Document &m_document;
    DocumentDraft m_draft;
    ElidedLabel *m_file;
    IconButton *m_copy;
    PlainLabel *m_remark;
    QTextBrowser *m_browser;
};

} // namespace talbook

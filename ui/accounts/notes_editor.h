#pragma once

#include "core/base/ids.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QTextBrowser;

namespace talbook
{

class Document;
class PlainLabel;
class SectionHeading;

/// An account's notes in Markdown, with what they look like beside them. What is typed is in the plan a moment later;
/// leaving the account, the page or the program writes it at once.
class NotesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NotesEditor(Document &document, QWidget *parent = nullptr);

    QPlainTextEdit &editor() const { return *m_editor; }
    QTextBrowser &preview() const { return *m_preview; }
    /// Writes what is typed and not in the plan yet.
    void commit();

Q_SIGNALS:
    void refused(const QString &message, const QString &details);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onTyped();
    void showAccount();
    void render();
    void retranslate();

    Document &m_document;
    AccountId m_account;
    QString m_stored; ///< as the plan has it
    bool m_filling = false;
    SectionHeading *m_textHeading;
    SectionHeading *m_previewHeading;
    PlainLabel *m_hint;
    QPlainTextEdit *m_editor;
    QTextBrowser *m_preview;
    QTimer m_pause;
};

} // namespace talbook

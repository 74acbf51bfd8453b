#pragma once

#include "core/documents/document_writer.h"
#include "core/plays/campaigns.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace talbook
{

class AccountChooser;
class Document;
class IconButton;
class PlainLabel;
class SegmentedSwitch;

/// What a document is written about, in which language and form, and where to. Remembered for each plan.
class DocumentOptions : public QWidget
{
    Q_OBJECT

public:
    /// For how many accounts, plays or campaigns a document of their kind is written.
    enum class Which
    {
        One,
        Selected, ///< accounts alone: those selected in their table
        Each
    };

    explicit DocumentOptions(Document &document, QWidget *parent = nullptr);

    /// The kind of document decides what it can be about.
    void setScope(DocumentScope scope);
    void setSubjects(const std::vector<Play> &plays, const std::vector<Campaign> &campaigns);
    void setLanguage(Language language);
    void setFormat(DocumentFormat format);
    void setWhich(Which which);
    Which which() const;
    QComboBox &whichBox() const { return *m_which; }
    /// Who knows the accounts that are selected in their table.
    void setSelection(std::function<std::vector<AccountId>()> selection) { m_selection = std::move(selection); }
    void setFolder(const QString &folder);
    QString folder() const;
    /// Of another plan.
    void restore();

    /// All but the document's kind. For a preview the chosen account, play or campaign alone, whatever else is written.
    DocumentRequest request(bool preview) const;
    AccountChooser &account() const { return *m_account; }
    QComboBox &play() const { return *m_play; }
    QComboBox &campaign() const { return *m_campaign; }

Q_SIGNALS:
    void changed();
    void folderRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void store();
    void storeLanguage();
    void tell();
    void followAccount();
    void fillWhich();
    std::vector<AccountId> selected() const { return m_selection ? m_selection() : std::vector<AccountId>(); }
    void retranslate();

    Document &m_document;
    DocumentScope m_scope = DocumentScope::Plan;
    PlainLabel *m_aboutLabel, *m_languageLabel, *m_formatLabel, *m_folderLabel;
    QStackedWidget *m_about;
    PlainLabel *m_whole;
    AccountChooser *m_account;
    QComboBox *m_play, *m_campaign;
    QComboBox *m_which;
    std::function<std::vector<AccountId>()> m_selection;
    SegmentedSwitch *m_language, *m_format;
    QLineEdit *m_folder;
    IconButton *m_choose;
};

} // namespace talbook

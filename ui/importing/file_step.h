#pragma once

#include "ui/importing/import_step.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace talbook
{

class Dialogs;
class ElidedLabel;
class FoundCombo;
class ImportSession;
class PlainLabel;
class TableView;
class TextTableModel;

/// Which file, what it holds, how its text is to be read; the first rows as they are read now.
class FileStep : public ImportStep
{
    Q_OBJECT

public:
    FileStep(ImportSession &session, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override { return tr("File"); }
    QString nextText() const override { return tr("&Next"); }
    bool isComplete() const override;
    QWidget *firstControl() const override;

    /// Something to be told besides, such as that the file has changed.
    void setNotice(const QString &notice);

private:
    QWidget *buildChoices();
    void chooseFile();
    void refresh();
    void refreshChoices();
    void refreshText();
    void refreshPreview();
    void refreshMessage();

    ImportSession &m_session;
    Dialogs &m_dialogs;
    QString m_notice;
    ElidedLabel *m_file;
    QPushButton *m_choose;
    QWidget *m_choices;
    QComboBox *m_kind;
    FoundCombo *m_source;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_encodingLabel;
    FoundCombo *m_encoding;
    QLabel *m_delimiterLabel;
    FoundCombo *m_delimiter;
    QCheckBox *m_header;
    PlainLabel *m_message;
    PlainLabel *m_caption;
    TableView *m_table;
    TextTableModel *m_model;
    QWidget *m_filler; ///< keeps what there is at the top where there is no table
};

} // namespace talbook

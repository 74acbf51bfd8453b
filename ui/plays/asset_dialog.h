#pragma once

#include "core/plays/content_matrix.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace talbook
{

class Document;
class PlainLabel;

/// Something to show to people: what it is, where it lies, and for which roles and stages it serves.
class AssetDialog : public QDialog
{
    Q_OBJECT

public:
    /// `asset` without an id is a new one.
    AssetDialog(Document &document, const ContentMatrix &matrix, const Asset &asset, QWidget *parent);

    void accept() override;
    AssetId stored() const { return m_asset.id; }

    QComboBox &nameField() const { return *m_name; }
    QComboBox &kindField() const { return *m_kind; }
    QCheckBox &place(size_t role, size_t stage) const { return *m_places[role * m_matrix.stages.size() + stage]; }
    PlainLabel &fault() const { return *m_fault; }

private:
    QWidget *buildPlaces();
    QComboBox *addChoice(QFormLayout &form, const QString &name, const QStringList &known, const QString &value);
    Asset typed() const;

    Document &m_document;
    const ContentMatrix m_matrix;
    Asset m_asset;
    QComboBox *m_name;
    QComboBox *m_kind;
    QLineEdit *m_link;
    QComboBox *m_language;
    QComboBox *m_industry;
    QComboBox *m_owner;
    QLineEdit *m_note;
    std::vector<QCheckBox *> m_places; ///< row by row
    PlainLabel *m_fault;
};

} // namespace talbook

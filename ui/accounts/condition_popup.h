#pragma once

#include "ui/accounts/filter_words.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace talbook
{

class Document;
class PlainLabel;
class PrimaryButton;

/// Field, "at least", value: puts one condition of the filter together, below the chip it was opened from. Values are
/// those the plan has. Enter takes it, Esc leaves things as they were.
class ConditionPopup : public QDialog
{
    Q_OBJECT

public:
    /// With `condition`, that one is changed.
    ConditionPopup(const Document &document, const std::optional<FilterCondition> &condition, QWidget *parent);

    void openBelow(const QWidget &anchor);

Q_SIGNALS:
    void chosen(const talbook::FilterCondition &condition);
    void asTextRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FilterField field() const;
    ConditionKind kind() const;
    bool usesList() const;
    void build();
    void offerKinds();
    void offerValues();
    void showValues();
    void findValues(const QString &typed);
    QStringList values() const;
    void take();
    void refuse(const QString &reason);
    void fitHeight();

    const Document &m_document;
    bool m_changing;
    QComboBox *m_field;
    QComboBox *m_kind;
    QWidget *m_listPage;
    QLineEdit *m_find;
    QListWidget *m_list;
    QLineEdit *m_value;
    PlainLabel *m_fault;
    PrimaryButton *m_take;
};

} // namespace talbook

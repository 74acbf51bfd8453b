#pragma once

#include "core/results/record_list.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace talbook
{

class Document;
class FilterChip;
class SegmentedSwitch;

class SearchField;

/// What a person wants to see of many records: direction, days, kind, source and words.
class RecordFilters : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFilters(const Document &document, QWidget *parent = nullptr);

    /// Without accounts and names of kinds.
    RecordQuery query() const;
    /// Kinds and sources that occur in the period; a choice that occurs no more stays, so that its emptiness is
    /// explained.
    void setChoices(const RecordList &list);
    /// Only these days, until the person takes the chip away; invalid ones end it.
    void showPeriod(QDate from, QDate to);
    /// As for a plan that was never looked at; tells nobody.
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Document &m_document;
    QDate m_from, m_to; ///< of the chip
    QTimer m_pause;     ///< while somebody types
    FilterChip *m_week;
    SegmentedSwitch *m_shows;
    QComboBox *m_period;
    QComboBox *m_kind;
    QComboBox *m_source;
    SearchField *m_search;
};

} // namespace talbook

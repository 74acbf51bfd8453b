#pragma once

#include "core/results/attribution_settings.h"

#include <QDialog>

class QDoubleSpinBox;
class QSpinBox;

namespace talbook
{

class Document;
class PlainLabel;

/// What attribution and influence are reckoned with in this plan: a change is one step, and every model is worked out
/// anew.
class AttributionSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    AttributionSettingsDialog(Document &document, const AttributionSettings &settings, QWidget *parent);

    AttributionSettings settings() const;
    /// What the program ships with, in the fields alone.
    void showUsual();

    void accept() override;

private:
    void show(const AttributionSettings &settings);

    Document &m_document;
    AttributionSettings m_settings; ///< with what has no field here
    QSpinBox *m_lookback;
    QSpinBox *m_influence;
    QDoubleSpinBox *m_halfLife;
    QSpinBox *m_order;
    QSpinBox *m_minimum;
    QSpinBox *m_resamples;
    PlainLabel *m_fault;
};

} // namespace talbook

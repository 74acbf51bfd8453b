#pragma once

#include <QWidget>

namespace talbook
{

class Commands;
class Document;
class IconButton;
class PlainLabel;
class QuietButton;

/// A line above the page that says what of the open plan's settings is not there and what stands in for it. It asks
/// nothing and stays until it is closed, or the setting is mended.
class PlanNotice : public QWidget
{
    Q_OBJECT

public:
    PlanNotice(Document &document, Commands &commands, QWidget *parent = nullptr);

    QString text() const;

private:
    void refresh();

    Document &m_document;
    PlainLabel *m_text;
    QuietButton *m_model;
    IconButton *m_close;
    QString m_closed; ///< what was read and closed
};

} // namespace talbook

#include "core/documents/blocks.h"
#include "core/documents/markdown_html.h"
#include "ui/paper/pages.h"
#include "ui/paper/pdf.h"
#include "ui/paper/pdf_bytes.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

PaperDocument document(const QByteArray &markdown)
{
    return paperDocument({markdown.constData(), size_t(markdown.size())}, QDate(2027, 2, 11),
                         Wording(Language::English));
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

QByteArray tableOf(int rows, int columns)
{
    QByteArray text =
        '|' + QByteArray("Head |").repeated(columns) + "\n|" + QByteArray("---|").repeated(columns) + '\n';
    for (int i = 0; i < rows; ++i)
        text += "| " + QByteArray("экономический покупатель | ").repeated(columns) + "\n";
    return text;
}

QByteArray longTable(int rows)
{
    QByteArray text = "# Таблица\n\n| Account | Score |\n|---|---:|\n";
    for (int i = 0; i < rows; ++i)
        text += "| Company " + QByteArray::number(i) + " | " + QByteArray::number(i) + " |\n";
    return text;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDocumentHasTheSameBytes()
    {
        const PaperDocument paper = document(longTable(20) + "\n**bold** `code` text\n");
        const auto first = makePdf(paper);
        QVERIFY(first.hasValue());
        const auto second = makePdf(paper);
        QVERIFY(second.hasValue());
        QCOMPARE(*second, *first);
        QVERIFY(first->startsWith("%PDF-1.4"));
        QVERIFY(first->contains("/CreationDate (D:20270211000000Z)"));
        QVERIFY(isOwnFile(*first, DocumentFormat::Pdf));
    }

    void theFileCarriesTheFingerprintsOfItsBlocks()
    {
        const QByteArray text = "# Plan\n\n<!-- talbook:begin summary -->\nOne.\n<!-- talbook:end summary -->\n";
        const auto pdf = makePdf(document(text));
        QVERIFY(pdf.hasValue());
        QCOMPARE(digestIn(*pdf).value("summary"), QByteArray::fromStdString(blockFingerprint("One.\n")));
        QCOMPARE(digestIn(*pdf).size(), 1);
        QVERIFY(digestIn(*makePdf(document("# Plan\n"))).isEmpty());
    }

    void referencesLeadToTheirObjects()
    {
        const auto pdf = makePdf(document(longTable(3)));
        QVERIFY(pdf.hasValue());
        const qsizetype start = pdf->lastIndexOf("startxref\n");
        const qsizetype table = pdf->mid(start + 10, pdf->indexOf('\n', start + 10) - start - 10).toLongLong();
        QVERIFY(pdf->mid(table).startsWith("xref\n0 "));
        const int count = pdf->mid(table + 7, pdf->indexOf('\n', table + 7) - table - 7).toInt();
        const qsizetype entries = pdf->indexOf('\n', table + 7) + 1;
        QVERIFY(count > 5);
        for (int i = 1; i < count; ++i) {
            const QByteArray entry = pdf->mid(entries + i * 20, 20);
            if (entry[17] == 'n')
                QVERIFY(pdf->mid(entry.left(10).toLongLong()).startsWith(QByteArray(QByteArray::number(i) + " 0 obj")));
        }
    }

    /// The trailer leads to 2, that to 3, and nothing to 1: they become 1, 2 and 3.
    void objectsStandInTheOrderOfReading()
    {
        const auto entry = [](qsizetype at) -> QByteArray {
            return QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n";
        };
        const auto file = [](const QByteArray &objects, const QByteArray &entries,
                             const QByteArray &root) -> QByteArray {
            return "%PDF-1.4\n" + objects + "xref\n0 4\n0000000000 65535 f \n" + entries +
                   "trailer\n<<\n/Size 4\n/Root " + root + " 0 R\n>>\nstartxref\n" +
                   QByteArray::number(9 + objects.size()) + "\n%%EOF\n";
        };
        const QByteArray alone(" 0 obj\n<<\n/Length 6\n>>\nstream\n7 0 R \nendstream\nendobj\n");
        const QByteArray font(" 0 obj\n<< /FontName /QXAAAA+Sans >>\nendobj\n");
        const QByteArray settledFont(" 0 obj\n<< /FontName /QCAAAA+Sans >>\nendobj\n");
        const QByteArray root(" 0 obj\n<<\n/CreationDate (D:20260101120000+03'00')\n/Font 3 0 R\n>>\nendobj\n");
        const QByteArray settledRoot(" 0 obj\n<<\n/CreationDate (D:20270211000000Z)\n/Font 2 0 R\n>>\nendobj\n");
        const QByteArray before = QByteArray("3" + font + "1" + alone + "2" + root);
        const QByteArray after = QByteArray("1" + settledRoot + "2" + settledFont + "3" + alone);
        const QByteArray entriesBefore =
            QByteArray(entry(9 + 1 + font.size()) + entry(9 + 2 + font.size() + alone.size()) + entry(9));
        const QByteArray entriesAfter = QByteArray(entry(9) + entry(9 + 1 + settledRoot.size()) +
                                                   entry(9 + 2 + settledRoot.size() + settledFont.size()));
        QCOMPARE(settledPdf(file(before, entriesBefore, "2"), QDate(2027, 2, 11)),
                 std::optional(file(after, entriesAfter, "1")));
        QCOMPARE(settledPdf("%PDF-1.4\n", QDate(2027, 2, 11)), std::nullopt);
    }

    void aLongTableTakesSeveralPages()
    {
        const auto few = makePdf(document(longTable(5)));
        const auto many = makePdf(document(longTable(200)));
        QVERIFY(few.hasValue() && many.hasValue());
        QCOMPARE(pagesOf(*few), 1);
        QVERIFY(pagesOf(*many) >= 3);
    }

    /// Wherever the foot of a page falls: each line and row stands whole on one page, and neither a heading nor the
    /// sentence that leads to a table ends one.
    void nothingIsLostOrCutBetweenPages()
    {
        QByteArray made;
        for (int before = 0; before < 60; before += 2) {
            QByteArray text = "# Plan\n\n";
            for (int i = 0; i < before; ++i)
                text += "Paragraph " + QByteArray::number(i) + ".\n\n";
            text += "## Section\n\n### People\n\n" + tableOf(4, 9) + "\n## Way\n\n### Reach\n\n" + tableOf(2, 8) +
                    "\n### Path\n\nA lead.\n\n" + tableOf(12, 3) +
                    "\nAfter it.\n\n- one\n- two\n\n```\ncode\ncode\n```\n\n## End\n\n" +
                    QByteArray("long text ").repeated(200) + "\n";
            QBuffer buffer(&made);
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            QPdfWriter writer(&buffer);
            writer.setResolution(1200);
            const qreal height = 12'000;
            const Pages pages(markdownToHtml(text.toStdString()).html, writer, QSizeF(8'000, height));
            QVERIFY(pages.text().size().width() <= 8'001);
            for (const Pages::Stretch &stretch : pages.stretches())
                QVERIFY(stretch.to > stretch.from &&
                        stretch.to - stretch.from + stretch.headTo - stretch.headFrom <= height + 1);
            for (QTextBlock block = pages.text().begin(); block.isValid(); block = block.next()) {
                const QRectF place = pages.text().documentLayout()->blockBoundingRect(block);
                if (block.text().isEmpty() || block.layout()->lineCount() > 1)
                    continue;
                const auto on = std::ranges::count_if(pages.stretches(), [&place](const Pages::Stretch &stretch) {
                    return place.top() >= stretch.from - 1 && place.bottom() <= stretch.to + 1;
                });
                QVERIFY2(on == 1, qPrintable(u"%1: %2 on %3 pages"_s.arg(before).arg(block.text()).arg(on)));
                if (block.blockFormat().headingLevel() > 0 || block.text() == u"A lead.") {
                    QVERIFY2(std::ranges::none_of(pages.stretches(),
                                                  [&place](const Pages::Stretch &stretch) {
                                                      return qAbs(stretch.to - place.bottom()) < 2;
                                                  }),
                             qPrintable(u"%1: %2"_s.arg(before).arg(block.text())));
                }
            }
        }
    }

    void aRowLongerThanAPageGoesOnOnTheNext()
    {
        QByteArray made;
        QBuffer buffer(&made);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        const QByteArray text =
            "| a | b |\n|---|---|\n| " + QByteArray("many words ").repeated(900) + " | x |\n\nEnd.\n";
        const Pages pages(markdownToHtml(text.toStdString()).html, writer, QSizeF(8'000, 6'000));
        QVERIFY(pages.count() > 2);
        for (size_t i = 1; i + 1 < pages.stretches().size(); ++i)
            QVERIFY(pages.stretches()[i].from <= pages.stretches()[i - 1].to + 200);
        QVERIFY(pages.stretches().back().to + 1 >= pages.text().size().height() - 400);
    }

    void anEmptyDocumentIsOnePage()
    {
        const auto pdf = makePdf(document({}));
        QVERIFY(pdf.hasValue());
        QCOMPARE(pagesOf(*pdf), 1);
    }
};

QTEST_MAIN(TestPdf)
#include "test_pdf.moc"

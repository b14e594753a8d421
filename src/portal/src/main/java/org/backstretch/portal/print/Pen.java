package org.backstretch.portal.print;

import java.awt.Color;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.line.Qr;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Draws at a place of a page. Places are in points from its lower left corner. */
record Pen(PdfContentByte canvas) {

    /** @param alignment one of {@link org.openpdf.text.Element} */
    void text(Phrase phrase, int alignment, float x, float y) {
        ColumnText.showTextAligned(canvas, alignment, phrase, x, y, 0, PdfWriter.RUN_DIRECTION_LTR, 0);
    }

    void line(float x, float y, float toX, float toY, float thickness, Color color) {
        canvas.saveState();
        canvas.setLineWidth(thickness);
        canvas.setColorStroke(color);
        canvas.moveTo(x, y);
        canvas.lineTo(toX, toY);
        canvas.stroke();
        canvas.restoreState();
    }

    void area(float x, float y, float width, float height, Color color) {
        canvas.saveState();
        canvas.setColorFill(color);
        canvas.rectangle(x, y, width, height);
        canvas.fill();
        canvas.restoreState();
    }

    /** The mark: two chevrons to the left. */
    void mark(float x, float y, float height, Color color) {
        canvas.saveState();
        canvas.setLineWidth(height / 4);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        canvas.setColorStroke(color);
        for (var tip : new float[] {x, x + height * 0.8f}) {
            canvas.moveTo(tip + height / 2, y + height);
            canvas.lineTo(tip, y + height / 2);
            canvas.lineTo(tip + height / 2, y);
        }
        canvas.stroke();
        canvas.restoreState();
    }

    /** Which way somebody runs: an arrow to the left, to the right, or with two heads. */
    void direction(Direction direction, float x, float y, float width, Color color) {
        var height = width / 3;
        canvas.saveState();
        canvas.setLineWidth(height / 3);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        canvas.setColorStroke(color);
        canvas.moveTo(x, y + height / 2);
        canvas.lineTo(x + width, y + height / 2);
        if (direction != Direction.FORWARD) {
            head(x, x + height / 2, y, height);
        }
        if (direction != Direction.BACKWARD) {
            head(x + width, x + width - height / 2, y, height);
        }
        canvas.stroke();
        canvas.restoreState();
    }

    private void head(float tip, float ends, float y, float height) {
        canvas.moveTo(ends, y + height);
        canvas.lineTo(tip, y + height / 2);
        canvas.lineTo(ends, y);
    }

    /** @param size of its square with the quiet zone around it, which is left as it is */
    void qr(Qr qr, float x, float y, float size) {
        var module = size / qr.size();
        canvas.saveState();
        canvas.setColorFill(Color.BLACK);
        for (int row = 0; row < qr.size(); row++) {
            for (int column = 0; column < qr.size(); column++) {
                if (qr.isDark(column, row)) {
                    canvas.rectangle(x + column * module, y + size - (row + 1) * module, module, module);
                }
            }
        }
        canvas.fill();
        canvas.restoreState();
    }
}

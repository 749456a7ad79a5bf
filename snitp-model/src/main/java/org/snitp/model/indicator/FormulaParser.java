package org.snitp.model.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.snitp.model.indicator.ArithmeticFormula.Part;
import org.snitp.model.indicator.FormulaException.Mistake;

/** Reads a formula by recursive descent: sums of products of signed operands. The limits bound time and stack. */
final class FormulaParser {

    private final String text;
    private final Set<String> references = new LinkedHashSet<>();
    private int mentions;
    private int depth;
    private int at;

    FormulaParser(String text) {
        this.text = text;
    }

    ArithmeticFormula parse() throws FormulaException {
        if (text.length() > ArithmeticFormula.MAX_LENGTH) {
            throw new FormulaException(Mistake.TOO_LONG, ArithmeticFormula.MAX_LENGTH + 1, "");
        }
        Part whole = sum();
        if (next() != 0) {
            throw mistake(Mistake.OPERATOR_EXPECTED);
        }
        if (references.isEmpty()) {
            throw new FormulaException(Mistake.NO_REFERENCE, 1, "");
        }
        List<String> mentioned = new ArrayList<>(references);
        return new ArithmeticFormula(text, whole, mentioned);
    }

    private Part sum() throws FormulaException {
        Part sum = product();
        while (next() == '+' || next() == '-') {
            char operator = text.charAt(at++);
            sum = new ArithmeticFormula.Operation(operator, sum, product());
        }
        return sum;
    }

    private Part product() throws FormulaException {
        Part product = operand();
        while (next() == '*' || next() == '/') {
            char operator = text.charAt(at++);
            product = new ArithmeticFormula.Operation(operator, product, operand());
        }
        return product;
    }

    private Part operand() throws FormulaException {
        char first = next();
        if (first == '-' || first == '(') {
            return nested(first);
        }
        if (first == '[') {
            return reference();
        }
        if (isDigit(first) || first == '.') {
            return number();
        }
        throw mistake(first == 0 ? Mistake.ENDS_EARLY : Mistake.OPERAND_EXPECTED);
    }

    private Part nested(char first) throws FormulaException {
        if (++depth > ArithmeticFormula.MAX_DEPTH) {
            throw mistake(Mistake.TOO_DEEP);
        }
        int opened = at++;
        Part inside = first == '-' ? new ArithmeticFormula.Negative(operand()) : sum();
        if (first == '(') {
            if (next() != ')') {
                throw next() == 0
                        ? new FormulaException(Mistake.UNCLOSED, opened + 1, "(")
                        : mistake(Mistake.OPERATOR_EXPECTED);
            }
            at++;
        }
        depth--;
        return inside;
    }

    private Part reference() throws FormulaException {
        int end = text.indexOf(']', at);
        String id = end < 0 ? "" : text.substring(at + 1, end).strip();
        if (id.isEmpty() || id.indexOf('[') >= 0) {
            throw mistake(Mistake.REFERENCE_INCOMPLETE);
        }
        if (++mentions > ArithmeticFormula.MAX_REFERENCES) {
            throw mistake(Mistake.TOO_MANY_REFERENCES);
        }
        at = end + 1;
        references.add(id);
        return new ArithmeticFormula.Reference(id);
    }

    private Part number() throws FormulaException {
        int start = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String number = text.substring(start, at);
        int point = number.indexOf('.');
        if (point == 0 || number.endsWith(".") || number.indexOf('.', point + 1) > 0) {
            throw new FormulaException(Mistake.NUMBER_MALFORMED, start + 1, number);
        }
        return new ArithmeticFormula.Literal(new BigDecimal(number));
    }

    /** Skips white space and returns the next character; 0 at the end. */
    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private FormulaException mistake(Mistake mistake) {
        String found = at < text.length() ? Character.toString(text.codePointAt(at)) : "";
        return new FormulaException(mistake, at + 1, found);
    }
}

package io.lianxin.export.network;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML; what no XML may hold is written as U+FFFD. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    /** Writes parts of a document. */
    @FunctionalInterface
    interface Part {

        void write() throws XMLStreamException;
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    XmlText() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A whole document. */
    String document(Part part) {
        try {
            writer.writeStartDocument("UTF-8", "1.0");
            part.write();
            writer.writeEndDocument();
            writer.close();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element with attributes, names and values in turns, and what stands in it. */
    void element(String name, Part inside, String... attributes) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeStartElement(name);
        attributes(attributes);
        inside.write();
        writer.writeEndElement();
    }

    /** An element without anything in it. */
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Characters. */
    void characters(String characters) throws XMLStreamException {
        writer.writeCharacters(legal(characters));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /** XML 1.0, production 2 (Char). */
    private static String legal(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints()
                .forEach(each -> legal.appendCodePoint(isLegal(each) ? each : REPLACEMENT));
        return legal.toString();
    }

    private static boolean isLegal(int each) {
        return each == '\t'
                || each == '\n'
                || each == '\r'
                || (each >= ' ' && each <= 0xD7FF)
                || (each >= 0xE000 && each <= REPLACEMENT)
                || each >= 0x10000;
    }
}

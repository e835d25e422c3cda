/// The names of HTML's character references that exporters of text use.
enum HTMLEntityNames {
    /// The character of each name.
    static let scalars: [String: Unicode.Scalar] = {
        var scalars: [String: Unicode.Scalar] = [:]
        for (offset, name) in latin1.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated() {
            scalars[String(name)] = Unicode.Scalar(UInt32(160 + offset))
        }
        for entry in others.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let parts = entry.split(separator: "=")
            guard parts.count == 2, let value = UInt32(parts[1]) else { continue }
            scalars[String(parts[0])] = Unicode.Scalar(value)
        }
        return scalars
    }()

    /// U+00A0 to U+00FF, in order.
    private static let latin1 = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
        micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring
        AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml
        times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil
        egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash
        ugrave uacute ucirc uuml yacute thorn yuml
        """

    private static let others = """
        quot=34 amp=38 apos=39 lt=60 gt=62 Abreve=258 abreve=259 Aogon=260 aogon=261 Cacute=262 cacute=263
        Ccaron=268 ccaron=269 Eogon=280 eogon=281 Ecaron=282 ecaron=283 Lstrok=321 lstrok=322 Nacute=323 nacute=324
        OElig=338 oelig=339 Rcaron=344 rcaron=345 Sacute=346 sacute=347 Scedil=350 scedil=351 Scaron=352 scaron=353
        Tcedil=354 tcedil=355 Uring=366 uring=367 Yuml=376 Zacute=377 zacute=378 Zdot=379 zdot=380 Zcaron=381
        zcaron=382 fnof=402 circ=710 tilde=732 ensp=8194 emsp=8195 thinsp=8201 zwnj=8204 zwj=8205 lrm=8206 rlm=8207
        ndash=8211 mdash=8212 lsquo=8216 rsquo=8217 sbquo=8218 ldquo=8220 rdquo=8221 bdquo=8222 dagger=8224
        Dagger=8225 bull=8226 hellip=8230 permil=8240 prime=8242 Prime=8243 lsaquo=8249 rsaquo=8250 euro=8364
        numero=8470 trade=8482 larr=8592 uarr=8593 rarr=8594 darr=8595 minus=8722 infin=8734 ne=8800 le=8804
        ge=8805 hearts=9829
        """
}

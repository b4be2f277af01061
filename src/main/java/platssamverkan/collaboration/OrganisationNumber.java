package platssamverkan.collaboration;

import java.util.regex.Pattern;

/** A Swedish organisation number: ten digits of which the third is at least 2 and the last a check digit (1974:174). */
final class OrganisationNumber {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}[2-9][0-9]{3}-[0-9]{4}");

    private OrganisationNumber() {}

    static boolean isValid(String number) {
        return SHAPE.matcher(number).matches() && checkSum(number.replace("-", "")) % 10 == 0;
    }

    private static int checkSum(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return sum;
    }
}

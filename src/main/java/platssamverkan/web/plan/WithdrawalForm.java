package platssamverkan.web.plan;

record WithdrawalForm(String reason, String reference) {

    static WithdrawalForm empty() {
        return new WithdrawalForm("", "");
    }
}

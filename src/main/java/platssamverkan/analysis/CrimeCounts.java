package platssamverkan.analysis;

import platssamverkan.project.KeptRows;

interface CrimeCounts extends KeptRows<CrimeCountRow> {}

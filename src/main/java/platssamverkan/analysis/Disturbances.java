package platssamverkan.analysis;

import platssamverkan.project.KeptRows;

interface Disturbances extends KeptRows<DisturbanceRow> {}
